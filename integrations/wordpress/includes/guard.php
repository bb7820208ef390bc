<?php
/**
 * What an editor wants hidden, taken out of a list before WordPress prints or serves it. It fails closed: a value that is not
 * exactly one of those that show counts as the one that hides, and so does a key that may say so. The widgets' own reader
 * understands more words; what this one does not know it hides, so it may hide more and never less.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

/** What may be known of a hidden place, and of a link after sign-up. */
const WIDE = array( 'area', 'addressLocality', 'addressRegion', 'addressCountry', 'precision' );
const OPEN = array( 'platform', 'disclosure' );

/** A key or a word without case, spaces and signs. */
function squash( $word ) {
	$word = function_exists( 'mb_strtolower' ) ? mb_strtolower( (string) $word, 'UTF-8' ) : strtolower( (string) $word );
	return (string) preg_replace( '/[^\p{L}\p{N}]+/u', '', remove_accents( $word ) );
}

function is_blank( $value ) {
	return null === $value || '' === $value || array() === $value || ( is_string( $value ) && '' === trim( $value ) );
}

/** Whether a value is one of some words, and nothing that may turn it: "exact?" and "not exact" are not. */
function is_word( $value, array $words ) {
	if ( is_bool( $value ) ) {
		$value = $value ? 'true' : 'false';
	}
	return ( is_string( $value ) || is_int( $value ) ) && in_array( strtolower( trim( (string) $value ) ), $words, true );
}

/** Whether a key that is no field may say that something is hidden or shown. */
function may_hide( $key ) {
	$word = squash( $key );
	return (bool) preg_match( '/precision|exactitud|genauigkeit|دق|disclosure|divulga|offenlegung|visib|hid(e|den)|priva[td]|confiden|secret|conceal|withh[eo]ld|redact|unlisted|ocult|geheim|onrequest|aftersign|n[o\']?t(show|publi|display)|^(is|do)?(show|public$|publish|reveal|mostrar|anzeigen)/u', $word );
}

/**
 * Whether keys around or in a place, a link or a quotation hide it.
 *
 * @param array    $of    The object.
 * @param string   $field The field that says so.
 * @param string[] $shows The values that show.
 */
function hides( array $of, $field, array $shows ) {
	foreach ( $of as $key => $value ) {
		if ( is_blank( $value ) || is_int( $key ) || preg_match( '/^[_$@]/', $key ) ) {
			continue;
		}
		if ( squash( $key ) === $field ) {
			if ( ! is_word( $value, $shows ) ) {
				return true;
			}
		} elseif ( may_hide( $key ) && 'privacy' !== $key ) {
			$says_hide = ! preg_match( '/^(is|do)?(show|public|publish|visib|reveal|mostrar|anzeigen)/', squash( $key ) );
			$named     = preg_match( '/precision|disclosure/', squash( $key ) );
			if ( $named ? ! is_word( $value, $shows ) : ! is_word( $value, $says_hide ? array( 'no', 'n', 'false', '0', 'off', 'never' ) : array( 'yes', 'y', 'true', '1', 'on' ) ) ) {
				return true;
			}
		}
	}
	return false;
}

/** Only what a list names; keys that begin with `_` are the editor's own and not for the page. */
function keep_only( array $of, array $keys ) {
	return array_intersect_key( $of, array_flip( $keys ) );
}

function guard_place( $place, $hidden = false ) {
	if ( ! is_array( $place ) ) {
		return $hidden ? null : $place;
	}
	if ( ! $hidden && ! hides( $place, 'precision', array( 'exact', 'approximate' ) ) ) {
		return $place;
	}
	$place = keep_only( $place, WIDE );
	return array_merge( $place, array( 'precision' => is_word( $place['precision'] ?? '', array( 'area' ) ) ? 'area' : 'on-request' ) );
}

function guard_link( $online, $hidden = false ) {
	if ( ! is_array( $online ) ) {
		return $hidden ? null : $online;
	}
	if ( ! $hidden && ! hides( $online, 'disclosure', array( 'public' ) ) ) {
		return $online;
	}
	return array_merge( keep_only( $online, OPEN ), array( 'disclosure' => 'after-signup' ) );
}

/** A group without what is hidden. Where the group itself has a key that hides, both its place and its link go. */
function guard_group( array $group ) {
	$hidden = hides( array_diff_key( $group, array_flip( array( 'location', 'online' ) ) ), 'precision', array( 'exact', 'approximate' ) );
	$place  = $group['location'] ?? null;
	$link   = $group['online'] ?? null;
	$far    = $hidden || ( is_array( $place ) && hides( $place, 'precision', array( 'exact', 'approximate' ) ) );
	$closed = $hidden || ( is_array( $link ) && hides( $link, 'disclosure', array( 'public' ) ) );
	if ( null !== $place ) {
		$group['location'] = guard_place( $place, $far );
	}
	if ( null !== $link ) {
		$group['online'] = guard_link( $link, $closed );
	}
	foreach ( array( 'changes', 'schedule' ) as $part ) {
		foreach ( is_array( $group[ $part ] ?? null ) ? $group[ $part ] : array() as $i => $date ) {
			if ( is_array( $date ) ) {
				$group[ $part ][ $i ] = guard_date( $date, $far, $closed );
			}
		}
	}
	return $group;
}

/** A date of a group obeys the group; where the group hides, an address or a link that somebody put there goes too. */
function guard_date( array $date, $far, $closed ) {
	foreach ( $date as $key => $value ) {
		if ( 'location' === $key ) {
			$date[ $key ] = guard_place( $value, $far );
		} elseif ( ( $far && preg_match( '/address|street|location|place|venue|map|coordinate|lat|lon/', squash( $key ) ) )
			|| ( $closed && preg_match( '/link|url|online|zoom|phone|join/', squash( $key ) ) ) ) {
			unset( $date[ $key ] );
		}
	}
	return $date;
}

/** Whether the words of a testimonial may be shown: there is no word of consent, or it is a yes that still holds. */
function has_consent( array $story ) {
	$today = wp_date( 'Y-m-d' );
	foreach ( $story as $key => $value ) {
		if ( is_int( $key ) || ! preg_match( '/consent|permission|withdrawn|revoked|refused|einwilligung|consentimiento/', squash( $key ) ) ) {
			continue;
		}
		if ( 'consent' !== $key ) {
			return false;
		}
		$yes = is_array( $value ) ? ( $value['given'] ?? null ) : $value;
		if ( ! is_word( $yes, array( 'true', 'yes', 'y', '1' ) ) ) {
			return false;
		}
		foreach ( is_array( $value ) ? $value : array() as $name => $said ) {
			$known = in_array( $name, array( 'given', 'scope', 'date', 'expires', 'withdrawn' ), true );
			if ( is_blank( $said ) || ( $known && ! in_array( $name, array( 'expires', 'withdrawn' ), true ) ) ) {
				continue;
			}
			if ( 'expires' === $name && is_string( $said ) && preg_match( '/^\d{4}-\d\d-\d\d/', $said ) && substr( $said, 0, 10 ) >= $today ) {
				continue;
			}
			if ( ! is_word( $said, array( 'false', 'no', '0' ) ) ) {
				return false;
			}
		}
	}
	return true;
}

/** A list in the widgets' own form without what is hidden. */
function guard_feed( array $feed ) {
	if ( isset( $feed['groups'] ) && is_array( $feed['groups'] ) ) {
		$feed['groups'] = array_map( __NAMESPACE__ . '\\guard_group', array_values( array_filter( $feed['groups'], 'is_array' ) ) );
	}
	if ( isset( $feed['testimonials'] ) && is_array( $feed['testimonials'] ) ) {
		$feed['testimonials'] = array_values( array_filter( array_filter( $feed['testimonials'], 'is_array' ), __NAMESPACE__ . '\\has_consent' ) );
	}
	return $feed;
}
