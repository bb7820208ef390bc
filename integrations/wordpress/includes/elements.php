<?php
/**
 * From what an author chose, in a block or a shortcode, to the tag. Which attributes there are is read from elements.json, which is
 * made from the widgets' manifest.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

/** @return array<string, array> by name: tag, title, feed, inside, link, attributes. */
function elements() {
	static $elements = null;
	if ( null === $elements ) {
		$elements = (array) wp_json_file_decode( dirname( MAIN ) . '/elements.json', array( 'associative' => true ) );
	}
	return $elements;
}

/** Attributes as they may stand in the tag: those the element has, with values that are no script. */
function clean_attributes( array $element, array $given ) {
	$clean = array();
	foreach ( $element['attributes'] as $name => $about ) {
		$value = $given[ $name ] ?? null;
		if ( in_array( $name, $given, true ) && ! isset( $given[ $name ] ) && 'checkbox' === $about['kind'] ) {
			$value = true; // a shortcode's word without a value
		}
		if ( null === $value || '' === $value || false === $value || is_array( $value ) ) {
			continue;
		}
		if ( 'checkbox' === $about['kind'] ) {
			if ( ! in_array( strtolower( (string) $value ), array( 'false', 'no', '0', 'off' ), true ) ) {
				$clean[ $name ] = '';
			}
			continue;
		}
		$value = sanitize_text_field( (string) $value );
		if ( in_array( $name, array( 'url', 'href', 'src', 'map' ), true ) ) {
			// a map's address has {z}/{x}/{y} in it
			$value = str_replace( array( '%7B', '%7D' ), array( '{', '}' ), implode( ' ', array_filter( array_map( __NAMESPACE__ . '\\page_address', preg_split( '/\s+/', $value ) ) ) ) );
		}
		if ( '' !== $value ) {
			$clean[ $name ] = $value;
		}
	}
	return $clean;
}

function page_address( $url ) {
	return esc_url_raw( str_replace( array( '{', '}' ), array( '%7B', '%7D' ), $url ), array( 'http', 'https' ) );
}

/** The list of the feed element around what is being drawn; an element inside shows it unless it names its own. */
function around( $list = null ) {
	static $around = '';
	if ( null !== $list ) {
		$around = $list;
	}
	return $around;
}

/** The list that an author means: the one that is named, or the only one. */
function list_of( array $element, array $given ) {
	$names = list_names();
	$named = sanitize_title( (string) ( $given['list'] ?? '' ) );
	if ( '' !== $named ) {
		return isset( $names[ $named ] ) ? $named : '';
	}
	$alone = 'needed' === $element['feed'] && empty( $given['src'] ) && 1 === count( $names );
	return $alone ? (string) key( $names ) : '';
}

/**
 * The HTML of an element.
 *
 * @param string $name    such as `group-finder`.
 * @param array  $given   What was chosen.
 * @param string $content The author's own words, as HTML.
 * @param bool   $preview Whether it is drawn in an editor: nothing there may leave the page or remember anything.
 */
function render_element( $name, array $given, $content = '', $preview = false ) {
	$element    = elements()[ $name ];
	$attributes = clean_attributes( $element, $given );
	$list       = list_of( $element, $given );
	$own        = $list || ! empty( $attributes['src'] );
	$list       = ! $own || ( '' !== around() && empty( $given['list'] ) && empty( $given['src'] ) ) ? around() : $list;
	if ( $list && around() !== $list ) {
		$attributes = array( 'src' => list_address( $list ) ) + $attributes + zone_of( $element );
	} elseif ( $list ) {
		unset( $attributes['src'] ); // the feed around it has it
	} elseif ( 'needed' === $element['feed'] && empty( $attributes['src'] ) && '' === trim( $content ) ) {
		return current_user_can( 'edit_posts' ) ? '<p><em>' . esc_html( nothing_chosen( $given ) ) . '</em></p>' : '';
	}
	$for_search = isset( $attributes['structured-data'] ) && $list;
	if ( $for_search || $preview || 'group-finder' === $name ) {
		unset( $attributes['structured-data'] ); // printed here instead, and once
	}
	if ( $preview ) {
		unset( $attributes['sync-url'], $attributes['remember'] );
	}
	$inside = fallback( $element, $attributes, $list, $content );
	if ( $preview && 'quick-exit' === $name ) {
		return $inside; // its keys would take the author away from the editor
	}
	enqueue_script();
	$written = '';
	foreach ( $attributes as $key => $value ) {
		$written .= ' ' . $key . ( '' === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	$data = $for_search && ! $preview ? structured_data( $name, list_feed( $list ) ) : '';
	return "<{$element['tag']}{$written}>{$inside}</{$element['tag']}>{$data}";
}

/** The zone of the site, for lists that name none: a group that meets online needs one. */
function zone_of( array $element ) {
	$zone = wp_timezone_string();
	return isset( $element['attributes']['time-zone'] ) && preg_match( '~^[A-Z][A-Za-z_]+/[A-Za-z_/+-]+$~', $zone ) ? array( 'time-zone' => $zone ) : array();
}

function nothing_chosen( array $given ) {
	return empty( $given['list'] ) && empty( $given['src'] )
		? __( 'Choose a list for this block. Lists are added under Settings, Peer support. Visitors do not see this line.', 'peer-support-widgets' )
		: __( 'The list of this block is gone. Choose another. Visitors do not see this line.', 'peer-support-widgets' );
}
