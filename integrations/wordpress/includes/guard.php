<?php
/**
 * What an editor wants hidden, taken out of a list before WordPress prints or serves it. It fails closed, by the rules of the widgets'
 * own reader (`src/feed/hide.ts`): a value or a key that is not understood counts as the most careful one.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

/** What may be known of a hidden place, and of a link after sign-up. */
const WIDE = array( 'area', 'addressLocality', 'addressRegion', 'addressCountry', 'precision' );
const OPEN = array( 'platform', 'disclosure' );

const YES         = 'true y yes 1 x on si oui ja نعم';
const NO          = 'false n no 0 off never';
const SHOWS_PLACE = 'exact exacto exacta precise full street address fulladdress streetaddress exactaddress streetlevel public approximate approximately approx rough roughly';
const SHOWS_LINK  = 'public open everyone everybody anyone publico publica publiclink';

const NAMES_PLACE = '/precision|exactitud|genauigkeit|دق/u';
const NAMES_LINK  = '/disclosure|divulga|offenlegung/u';
const HIDES       = '/hid(?:e|den)|priva[td]|confiden|secret|conceal|withh[eo]ld|redact|unlisted|ocult|geheim|onrequest|aftersign|d(?:o|oes)?n[o\']?t(?:show|publi|display)|not(?:show|publi|display)/u';
const SHOWS       = '/^(?:is|do)?(?:show|public$|publish|visible|reveal|mostrar|anzeigen)/u';
const OF_PLACE    = '/address|street|location|place|venue|map|coordinate|direccion|ubicacion|lugar/u';
const OF_LINK     = '/link|url|online|zoom|phone|join|enlace/u';
/** Keys of a group that hide without saying what. */
const BARE = '/^(?:is)?(?:hid(?:e|den)|private|confidential|secret|unlisted|visib(?:le|ility)|public)$/u';
/** What else tells where a place is, in forms that are not the widgets' own. */
const TELLS_PLACE = '/address|street|location|place|venue|map|coordinate|direc|latitude|longitude|^lat$|^l(?:o?ng|on)$|postal|postcode|zip|ubicacion|lugar/u';
const TELLS_LINK  = '/link|url|online|zoom|phone|join|password|enlace/u';

/** A key or a word without case, accents, spaces and signs. */
function squash( $word ) {
	$word = remove_accents( substr( (string) $word, 0, 200 ) );
	$word = function_exists( 'mb_strtolower' ) ? mb_strtolower( $word, 'UTF-8' ) : strtolower( $word );
	return (string) preg_replace( '/[^\p{L}\p{N}]+/u', '', $word );
}

/** Nothing was written. A list or an object is something, and hides where a word is wanted. */
function is_blank( $value ) {
	return null === $value || ( is_string( $value ) && '' === trim( $value ) );
}

/** Whether a value is one of some words. One with signs that may turn it ("exact?", "!public") is none. */
function is_word( $value, $words ) {
	if ( is_bool( $value ) ) {
		$value = $value ? 'true' : 'false';
	}
	if ( ! is_string( $value ) && ! is_int( $value ) ) {
		return false;
	}
	$turned = preg_match( '/[^\p{L}\p{M}\p{N}\s\-_.,:;\'"“”‘’\/()&]/u', (string) $value );
	return 0 === $turned && in_array( squash( $value ), explode( ' ', $words ), true );
}

/** Whether a key that is no field may say that something is hidden or shown. */
function may_hide( $key ) {
	$word = squash( $key );
	return preg_match( NAMES_PLACE, $word ) || preg_match( NAMES_LINK, $word ) || preg_match( BARE, $word )
		|| ( ( preg_match( HIDES, $word ) || preg_match( SHOWS, $word ) ) && ( preg_match( OF_PLACE, $word ) || preg_match( OF_LINK, $word ) ) );
}

/**
 * Whether a key hides a place, or a link.
 *
 * @param bool  $link   A link is meant, not a place.
 * @param bool  $itself The key stands in the place or the link, not in the group around it.
 * @param mixed $value  What it says.
 */
function key_hides( $link, $key, $value, $itself ) {
	if ( is_int( $key ) || is_blank( $value ) || preg_match( '/^[_$@]/', $key ) ) {
		return false;
	}
	$word  = squash( $key );
	$other = preg_match( $link ? OF_PLACE : OF_LINK, $word );
	if ( preg_match( $link ? NAMES_LINK : NAMES_PLACE, $word ) || ( 0 === strpos( $word, 'visib' ) && ( $itself || ! $other ) ) ) {
		return is_bool( $value ) || ! is_word( $value, $link ? SHOWS_LINK : SHOWS_PLACE );
	}
	if ( ! $itself && ! preg_match( BARE, $word ) && ! preg_match( $link ? OF_LINK : OF_PLACE, $word ) ) {
		return false;
	}
	return preg_match( HIDES, $word ) ? ! is_word( $value, NO ) : preg_match( SHOWS, $word ) && ! is_word( $value, YES );
}

function hides( array $of, $link, $itself ) {
	foreach ( $of as $key => $value ) {
		if ( key_hides( $link, $key, $value, $itself ) ) {
			return true;
		}
	}
	return false;
}

/** Only what a list names; what begins with `_` is the editor's own and not for the page. */
function keep_only( array $of, array $keys ) {
	return array_intersect_key( $of, array_flip( $keys ) );
}

function guard_place( $place, $hidden ) {
	if ( ! is_array( $place ) ) {
		return $hidden ? null : $place;
	}
	if ( ! $hidden && ! hides( $place, false, true ) ) {
		return $place;
	}
	$place = keep_only( $place, WIDE );
	return array_merge( $place, array( 'precision' => 'area' === ( $place['precision'] ?? '' ) ? 'area' : 'on-request' ) );
}

function guard_link( $online, $hidden ) {
	if ( ! is_array( $online ) ) {
		return $hidden ? null : $online;
	}
	if ( ! $hidden && ! hides( $online, true, true ) ) {
		return $online;
	}
	return array_merge( keep_only( $online, OPEN ), array( 'disclosure' => 'after-signup' ) );
}

/** The parts of a group by their names in small letters, since a key in another case counts. @return mixed[] */
function parts_of( array $group, $name ) {
	return array_filter(
		$group,
		function ( $key ) use ( $name ) {
			return squash( $key ) === $name;
		},
		ARRAY_FILTER_USE_KEY
	);
}

/** Whether a group hides its place, and its link: the stricter of what it says and what they say. @return array{bool, bool} */
function hidden_of( array $group ) {
	$places = parts_of( $group, 'location' );
	$links  = parts_of( $group, 'online' );
	$around = array_diff_key( $group, $places, $links );
	$far    = hides( $around, false, false );
	$closed = hides( $around, true, false );
	foreach ( $places as $place ) {
		$far = $far || ( is_array( $place ) && hides( $place, false, true ) );
	}
	foreach ( $links as $link ) {
		$closed = $closed || ( is_array( $link ) && hides( $link, true, true ) );
	}
	return array( $far, $closed );
}

/** A group without what is hidden. */
function guard_group( array $group ) {
	list( $far, $closed ) = hidden_of( $group );
	$places               = parts_of( $group, 'location' );
	$links                = parts_of( $group, 'online' );
	foreach ( $group as $key => $value ) {
		if ( isset( $places[ $key ] ) ) {
			$group[ $key ] = guard_place( $value, $far );
		} elseif ( isset( $links[ $key ] ) ) {
			$group[ $key ] = guard_link( $value, $closed );
		} elseif ( in_array( squash( $key ), array( 'changes', 'schedule' ), true ) && is_array( $value ) ) {
			foreach ( $value as $i => $date ) {
				$group[ $key ][ $i ] = is_array( $date ) ? guard_date( $date, $far, $closed ) : $date;
			}
		} elseif ( ( $far && tells( TELLS_PLACE, $key ) ) || ( $closed && tells( TELLS_LINK, $key ) ) ) {
			unset( $group[ $key ] );
		}
	}
	return $group;
}

/** Whether a key that is no field of a group tells of a place or a link. */
function tells( $pattern, $key ) {
	$own = array( 'url', 'joining', 'joinUrl', 'joinNote', 'joinContact', 'contact', 'organizer', 'feedback' );
	return is_string( $key ) && ! in_array( $key, $own, true ) && ! may_hide( $key ) && preg_match( $pattern, squash( $key ) );
}

/** A date of a group obeys the group; what somebody wrote of the place or the link into it goes too. */
function guard_date( array $date, $far, $closed ) {
	foreach ( $date as $key => $value ) {
		if ( 'location' === squash( $key ) ) {
			$date[ $key ] = guard_place( $value, $far );
		} elseif ( ( $far && preg_match( TELLS_PLACE, squash( $key ) ) ) || ( $closed && preg_match( TELLS_LINK, squash( $key ) ) ) ) {
			unset( $date[ $key ] );
		}
	}
	return $date;
}

/** A list in the widgets' own form without what is hidden. */
function guard_feed( array $feed ) {
	foreach ( $feed as $key => $part ) {
		if ( ! is_array( $part ) ) {
			continue;
		}
		$entries = array_filter( $part, 'is_array' );
		if ( 'groups' === squash( $key ) ) {
			$feed[ $key ] = array_map( __NAMESPACE__ . '\\guard_group', $entries );
		} elseif ( 'testimonials' === squash( $key ) ) {
			$shown        = array_filter( $entries, __NAMESPACE__ . '\\has_consent' );
			$feed[ $key ] = $part === $shown ? $part : array_values( $shown );
		}
	}
	return $feed;
}

/** Hides at any depth of a form that is not known here: where a key says so, what looks like an address or a link goes. */
function guard_any( array $value ) {
	$far    = hides( $value, false, true );
	$closed = hides( $value, true, true );
	foreach ( $value as $key => $each ) {
		if ( is_string( $key ) && ( ( $far && tells( TELLS_PLACE, $key ) ) || ( $closed && tells( TELLS_LINK, $key ) ) ) ) {
			unset( $value[ $key ] );
		} elseif ( is_array( $each ) ) {
			$value[ $key ] = guard_any( $each );
		}
	}
	return $value;
}
