/** The blocks in the editor: what is chosen stands at the side, what comes of it in the page, drawn by the server and the widgets. */
(function ({ blocks, element, blockEditor, components, serverSideRender, i18n }, peer) {
  const { createElement: h, Fragment } = element;
  const { InspectorControls, InnerBlocks, useBlockProps } = blockEditor;
  const { PanelBody, TextControl, TextareaControl, SelectControl, ToggleControl, Disabled } = components;
  const { __ } = i18n;
  const Preview = serverSideRender.default || serverSideRender;

  /** One attribute as a control. */
  function control(name, about, attributes, setAttributes) {
    const value = attributes[name];
    const common = {
      key: name,
      label: about.label,
      help: about.hint || undefined,
      onChange: (next) => setAttributes({ [name]: next }),
    };
    if (about.kind === 'checkbox') return h(ToggleControl, { ...common, checked: Boolean(value) });
    if (about.kind === 'select') {
      const usual = about.usual ? `${__('Usual', 'peer-support-widgets')}: ${about.usual}` : '–';
      const options = [
        { value: '', label: usual },
        ...about.values.map((each) => ({ value: each, label: each })),
      ];
      return h(SelectControl, { ...common, value: value || '', options });
    }
    const type = about.kind === 'number' ? 'number' : 'text';
    return h(TextControl, { ...common, type, value: value || '' });
  }

  function settings(name, about, attributes, setAttributes) {
    const all = Object.entries(about.attributes);
    const draw = (wanted) =>
      all
        .filter(([, each]) => Boolean(each.first) === wanted)
        .map(([key, each]) => control(key, each, attributes, setAttributes));
    const lists = [{ value: '', label: __('The only list, or none', 'peer-support-widgets') }, ...peer.lists];
    const list = h(SelectControl, {
      label: __('List', 'peer-support-widgets'),
      value: attributes.list || '',
      options: lists,
      help: peer.settings
        ? h(
            'a',
            { href: peer.settings, target: '_blank', rel: 'noopener' },
            __('Add a list', 'peer-support-widgets'),
          )
        : undefined,
      onChange: (next) => setAttributes({ list: next }),
    });
    const words = h(TextareaControl, {
      label: about.link
        ? __('Words of the link', 'peer-support-widgets')
        : __('Words that are shown when the list cannot be', 'peer-support-widgets'),
      value: attributes.words || '',
      placeholder: about.inside,
      onChange: (next) => setAttributes({ words: next }),
    });
    return h(
      InspectorControls,
      null,
      h(
        PanelBody,
        { title: about.title },
        about.feed !== 'none' && list,
        name !== 'feed' && words,
        ...draw(true),
      ),
      h(PanelBody, { title: __('More options', 'peer-support-widgets'), initialOpen: false }, ...draw(false)),
    );
  }

  for (const [name, about] of Object.entries(peer.elements)) {
    const type = `peer-support/${name}`;
    blocks.registerBlockType(type, {
      title: about.title,
      edit: ({ attributes, setAttributes, context = {} }) => {
        const around = attributes.list || attributes.src ? undefined : context['peer-support/list'];
        const drawn =
          name === 'feed'
            ? h(InnerBlocks)
            : h(
                Disabled,
                null,
                h(Preview, { block: type, attributes: { ...attributes, ...(around ? { around } : {}) } }),
              );
        return h(
          Fragment,
          null,
          settings(name, about, attributes, setAttributes),
          h('div', useBlockProps(), drawn),
        );
      },
      save: () => (name === 'feed' ? h(InnerBlocks.Content) : null),
    });
  }
})(window.wp, window.peerSupport);
