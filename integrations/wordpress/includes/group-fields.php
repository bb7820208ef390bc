<?php
/**
 * The fields of a group that is written in WordPress, and the list that is made of them. Title, excerpt and text of the post are the
 * group's name, summary and description.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

const META = '_peer_group_';

/**
 * Each field: path in the list (`.` leads inside), label, and `choices`, `many` for several words, or `kind` of the box.
 *
 * @return array<string, array>
 */
function group_fields() {
	return array(
		'when'       => array( 'schedule', __( 'When it meets', 'peer-support-widgets' ), 'hint' => __( 'In words: “Every Tuesday 7pm to 8.30pm”, “First Saturday of the month, 10am”.', 'peer-support-widgets' ) ),
		'attendance' => array( 'attendance', __( 'Ways to take part', 'peer-support-widgets' ), 'choices' => array( 'in-person', 'online', 'phone', 'text-chat' ), 'many' => true ),
		'venue'      => array( 'location.name', __( 'Venue', 'peer-support-widgets' ) ),
		'street'     => array( 'location.streetAddress', __( 'Street', 'peer-support-widgets' ) ),
		'town'       => array( 'location.addressLocality', __( 'Town', 'peer-support-widgets' ) ),
		'region'     => array( 'location.addressRegion', __( 'Region', 'peer-support-widgets' ) ),
		'postcode'   => array( 'location.postalCode', __( 'Postcode', 'peer-support-widgets' ) ),
		'country'    => array( 'location.addressCountry', __( 'Country, in two letters', 'peer-support-widgets' ) ),
		'area'       => array( 'location.area', __( 'Part of town, in words', 'peer-support-widgets' ) ),
		'directions' => array( 'location.directions', __( 'How to find the door', 'peer-support-widgets' ) ),
		'precision'  => array( 'location.precision', __( 'How much of the place may be known', 'peer-support-widgets' ), 'choices' => array( 'exact', 'approximate', 'area', 'on-request' ), 'hint' => __( 'With “area” and “on request” venue, street, postcode and directions are never shown or served.', 'peer-support-widgets' ) ),
		'platform'   => array( 'online.platform', __( 'Program for online meetings', 'peer-support-widgets' ) ),
		'link'       => array( 'online.url', __( 'Link to join online', 'peer-support-widgets' ), 'kind' => 'url' ),
		'dial'       => array( 'online.phone', __( 'Number to dial in', 'peer-support-widgets' ) ),
		'disclosure' => array( 'online.disclosure', __( 'Who may know the link', 'peer-support-widgets' ), 'choices' => array( 'public', 'after-signup' ) ),
		'topics'     => array( 'topics', __( 'Topics', 'peer-support-widgets' ), 'many' => true, 'hint' => __( 'With commas between: anxiety, bereavement.', 'peer-support-widgets' ) ),
		'audience'   => array( 'audience', __( 'Who it is for', 'peer-support-widgets' ), 'many' => true ),
		'languages'  => array( 'languages', __( 'Languages', 'peer-support-widgets' ), 'many' => true ),
		'cost'       => array( 'cost', __( 'Cost', 'peer-support-widgets' ), 'choices' => array( 'free', 'donation', 'sliding', 'paid' ) ),
		'costNote'   => array( 'costNote', __( 'More about the cost', 'peer-support-widgets' ) ),
		'joining'    => array( 'joining', __( 'How to join', 'peer-support-widgets' ), 'choices' => array( 'drop-in', 'call-first', 'sign-up', 'referral', 'assessment', 'members' ) ),
		'joinNote'   => array( 'joinNote', __( 'More about joining', 'peer-support-widgets' ) ),
		'phone'      => array( 'contact.phone', __( 'Phone number to ask', 'peer-support-widgets' ) ),
		'email'      => array( 'contact.email', __( 'E-mail address to ask', 'peer-support-widgets' ), 'kind' => 'email' ),
		'access'     => array( 'access', __( 'What helps people to take part', 'peer-support-widgets' ), 'many' => true, 'hint' => __( 'step-free, hearing-loop, captions, can-just-listen', 'peer-support-widgets' ) ),
		'status'     => array( 'status', __( 'Is it on?', 'peer-support-widgets' ), 'choices' => array( 'active', 'paused', 'full', 'closed', 'seasonal' ) ),
		'statusNote' => array( 'statusNote', __( 'Why not, and what to do', 'peer-support-widgets' ) ),
		'verified'   => array( 'lastVerified', __( 'Day on which somebody last checked all of this', 'peer-support-widgets' ), 'kind' => 'date' ),
	);
}

/** A value as it may be kept. */
function clean_field( array $field, $value ) {
	$words = is_array( $value ) ? implode( ', ', array_filter( $value, 'is_string' ) ) : (string) $value;
	$words = 'url' === ( $field['kind'] ?? '' ) ? esc_url_raw( $words, array( 'http', 'https' ) ) : sanitize_text_field( $words );
	if ( empty( $field['choices'] ) ) {
		return $words;
	}
	return implode( ', ', array_intersect( array_map( 'trim', explode( ',', $words ) ), $field['choices'] ) );
}

/** One post as a group in the widgets' own form. What is hidden is not in it. */
function written_group( \WP_Post $post ) {
	$group = array(
		'id'   => substr( 'g-' . $post->ID, 0, 64 ),
		'name' => wp_strip_all_tags( get_the_title( $post ) ),
	);
	foreach ( array( 'summary' => $post->post_excerpt, 'description' => $post->post_content ) as $key => $text ) {
		$text = trim( wp_strip_all_tags( strip_shortcodes( $text ) ) );
		if ( '' !== $text ) {
			$group[ $key ] = $text;
		}
	}
	foreach ( group_fields() as $name => $field ) {
		$value = (string) get_post_meta( $post->ID, META . $name, true );
		if ( '' === $value ) {
			continue;
		}
		if ( 'when' === $name ) {
			$group['schedule'] = array( array( 'text' => $value ) );
			continue;
		}
		$value = empty( $field['many'] ) ? $value : array_values( array_filter( array_map( 'trim', explode( ',', $value ) ) ) );
		$path  = explode( '.', $field[0], 2 );
		if ( isset( $path[1] ) ) {
			$group[ $path[0] ][ $path[1] ] = $value;
		} else {
			$group[ $field[0] ] = $value;
		}
	}
	return guard_group( $group );
}

/** All published groups as one list. */
function written_feed() {
	$posts = get_posts(
		array(
			'post_type'        => GROUP,
			'post_status'      => 'publish',
			'has_password'     => false,
			'numberposts'      => 2000,
			'orderby'          => 'title',
			'order'            => 'ASC',
			'suppress_filters' => false,
		)
	);
	$zone  = wp_timezone_string();
	return array_filter(
		array(
			'language' => get_bloginfo( 'language' ),
			'timeZone' => preg_match( '~^[A-Za-z_]+(/[A-Za-z_+-]+)+$~', $zone ) ? $zone : null,
			'groups'   => array_map( __NAMESPACE__ . '\\written_group', $posts ),
		)
	);
}
