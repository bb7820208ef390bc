<?php
/**
 * What stands inside the tag: for visitors without script, for search engines, and until the element is there. Only words that a list
 * shows to everybody, always escaped.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

/** More than this is not printed: the page would be heavy before it has begun. */
const PRINTED = 200;

/** @param string $content the author's own words, as HTML. */
function fallback( array $element, array $attributes, $list, $content ) {
	if ( isset( $element['link'] ) ) {
		$href  = $attributes[ $element['link']['href'] ] ?? '';
		$words = '' !== trim( wp_strip_all_tags( $content ) ) ? wp_kses( $content, array() ) : esc_html( $element['inside'] );
		if ( '' === $href && 'quick-exit' === $element['name'] ) {
			$href = $element['link']['sample'];
		}
		return '' === $href ? '<p>' . $words . '</p>' : '<a href="' . esc_url( $href ) . '">' . $words . '</a>';
	}
	if ( 'feed' === $element['name'] ) {
		return $content; // the elements inside, drawn already
	}
	$content = '' === trim( $content ) ? '<p>' . esc_html( $element['inside'] ) . '</p>' : wp_kses_post( $content );
	$feed    = $list ? list_feed( $list ) : array();
	switch ( $element['name'] ) {
		case 'group-finder':
			return groups_html( $feed['groups'] ?? array() ) . $content;
		case 'faq':
			return faqs_html( $feed['faqs'] ?? array() ) . ( $feed['faqs'] ?? array() ? '' : $content );
		case 'testimonials':
			return stories_html( $feed['testimonials'] ?? array() ) . ( $feed['testimonials'] ?? array() ? '' : $content );
	}
	return $content;
}

/** A text of a list as one line; what is no text is nothing. */
function plain( $value ) {
	return is_string( $value ) || is_int( $value ) ? trim( wp_strip_all_tags( html_entity_decode( (string) $value, ENT_QUOTES, 'UTF-8' ), true ) ) : '';
}

/** Where a group is, in words. It was guarded when it was read; it is guarded again here, since this is where it would show. */
function place_words( array $group ) {
	$group  = guard_group( $group );
	$place  = $group['location'] ?? null;
	$online = is_word( implode( ' ', (array) ( $group['attendance'] ?? array() ) ), 'online' );
	if ( is_string( $place ) ) {
		return plain( $place );
	}
	$words = array();
	foreach ( is_array( $place ) ? array( 'name', 'streetAddress', 'area', 'addressLocality', 'postalCode' ) : array() as $key ) {
		$words[] = plain( $place[ $key ] ?? '' );
	}
	$words = array_unique( array_filter( $words ) );
	return $words ? implode( ', ', $words ) : ( $online ? __( 'Online', 'peer-support-widgets' ) : '' );
}

function groups_html( array $groups ) {
	$items = array();
	foreach ( $groups as $group ) {
		$name = plain( $group['name'] ?? '' );
		if ( '' === $name || is_word( $group['status'] ?? '', 'closed' ) ) {
			continue;
		}
		$url  = is_string( $group['url'] ?? null ) ? esc_url( $group['url'], array( 'http', 'https' ) ) : '';
		$line = $url ? '<a href="' . $url . '">' . esc_html( $name ) . '</a>' : esc_html( $name );
		$more = array_filter( array( plain( schedule_words( $group['schedule'] ?? '' ) ), place_words( $group ), plain( $group['summary'] ?? '' ) ) );

		$items[] = '<li><strong>' . $line . '</strong>' . ( $more ? '<br>' . implode( '<br>', array_map( 'esc_html', $more ) ) : '' ) . '</li>';
	}
	if ( ! $items ) {
		return '';
	}
	$rest = count( $items ) - PRINTED;
	/* translators: %d: how many groups are not printed. */
	$last = $rest > 0 ? '<li>' . esc_html( sprintf( _n( 'and %d more group', 'and %d more groups', $rest, 'peer-support-widgets' ), $rest ) ) . '</li>' : '';
	return '<ul>' . implode( '', array_slice( $items, 0, PRINTED ) ) . $last . '</ul>';
}

function faqs_html( array $faqs ) {
	$html = '';
	foreach ( array_slice( $faqs, 0, PRINTED ) as $faq ) {
		$question = plain( $faq['question'] ?? '' );
		$answer   = is_string( $faq['answer'] ?? null ) ? trim( wp_strip_all_tags( $faq['answer'] ) ) : '';
		if ( '' !== $question && '' !== $answer ) {
			$html .= '<details><summary>' . esc_html( $question ) . '</summary>' . wpautop( esc_html( $answer ) ) . '</details>';
		}
	}
	return $html;
}

function stories_html( array $stories ) {
	$html = '';
	foreach ( array_slice( array_filter( $stories, __NAMESPACE__ . '\\has_consent' ), 0, PRINTED ) as $story ) {
		$quote = plain( $story['quote'] ?? '' );
		$by    = plain( $story['attribution'] ?? '' );
		if ( '' !== $quote ) {
			$html .= '<blockquote><p>' . esc_html( $quote ) . '</p>' . ( $by ? '<cite>' . esc_html( $by ) . '</cite>' : '' ) . '</blockquote>';
		}
	}
	return $html;
}
