import { css } from 'lit';

/** What Leaflet needs of a style sheet (its own does not reach into a shadow root), and the pins. No pictures. */
export const mapStyles = css`
  .map-offer,
  .map-box {
    margin-block-end: calc(6 * var(--_space));
  }
  .map-offer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
  }
  .map-offer p {
    flex: 1 1 16rem;
    color: var(--_muted);
  }
  .map {
    position: relative;
    z-index: 0;
    block-size: min(26rem, 70vh);
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    direction: ltr;
    touch-action: pan-x pan-y;
  }
  .map * {
    overflow-wrap: normal;
  }
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-marker-icon,
  .leaflet-tile-container,
  .leaflet-layer {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-tile {
    max-inline-size: none !important;
    visibility: hidden;
    user-select: none;
    pointer-events: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-grab {
    cursor: grab;
  }
  .pin {
    inline-size: 40px;
    block-size: 40px;
    padding: 0;
    border: 8px solid transparent;
    border-radius: 50%;
    background: var(--_accent) padding-box;
    box-shadow:
      inset 0 0 0 2px var(--_surface),
      inset 0 0 0 20px var(--_accent);
    color: var(--_on-accent);
    font-size: 14px;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .pin.many {
    border-width: 0;
  }
  .map .pin:focus-visible {
    outline-offset: -2px;
    border-radius: 50%;
  }
  .map-box .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
    margin-block: calc(2 * var(--_space)) 0;
  }
  .here {
    margin-block-start: calc(3 * var(--_space));
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .here li {
    padding-block: calc(2 * var(--_space));
  }
  @media (forced-colors: active) {
    .pin {
      border: 2px solid ButtonBorder;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
