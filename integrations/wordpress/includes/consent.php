<?php
/**
 * Whether somebody's words may be shown. It fails closed, by the rules of the widgets' own reader (`src/feed/consent.ts`): only what is
 * understood as a yes is one. Words without any consent are shown, as there.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

const CONSENT   = '/^(?:consent|permission|consentimiento|einwilligung|consentement)/u';
const WITHDRAWN = '/^(?:is)?(?:withdr[ae]wn|withdraw(?:al)?|withdrew|revoked?|refused?|declined|denied|retracted|rescinded|cancell?ed|retirado|revocado|rechazado|widerrufen|hidden|private|confidential|unpublished)(?:at|on|date)?$/u';
const EXPIRES   = '/^(?:expires?|expiry|expiration|expired|validuntil|validto)(?:at|on|date)?$/u';
const GIVEN     = '/^(?:is|has)?(?:given|consent(?:ed)?|agreed|granted|approved|permission|permitted|status|state)$/u';
const ASIDE     = '/^(?:date|(?:given|agreed|granted|signed|recorded|obtained)(?:at|on|date)|scopes?|uses|notes?|comments?|by|method|how|via|source|form|document|reference|id|version|recordedby|askedby)$/u';
const REFUSAL   = '/withdr|revok|refus|declin|den(?:y|ied)|no longer|not |n\'t|never|retir|rechaz/iu';
const AGREED    = 'true y yes 1 x on si oui ja نعم given granted agreed consented approved obtained signed ok okay active';

/** Whether one word of a consent is no refusal. */
function consents( $word, $value ) {
	if ( is_blank( $value ) ) {
		return true;
	}
	if ( preg_match( WITHDRAWN, $word ) ) {
		return is_word( $value, NO );
	}
	if ( preg_match( EXPIRES, $word ) ) {
		return is_word( $value, NO ) || ( is_string( $value ) && preg_match( '/^\d{4}-\d\d-\d\d/', $value ) && substr( $value, 0, 10 ) >= wp_date( 'Y-m-d' ) );
	}
	if ( preg_match( GIVEN, $word ) ) {
		return is_word( $value, AGREED );
	}
	return preg_match( ASIDE, $word ) && ( is_array( $value ) || ! preg_match( REFUSAL, (string) $value ) );
}

/** All words of a consent: it has one that says yes, and none that is not understood. */
function is_consent( $said ) {
	if ( ! is_array( $said ) ) {
		return is_word( $said, AGREED );
	}
	$given = false;
	foreach ( $said as $key => $value ) {
		if ( is_int( $key ) || ! ( preg_match( '/^[_$@]/', $key ) || consents( squash( $key ), $value ) ) ) {
			return false;
		}
		$given = $given || ( preg_match( GIVEN, squash( $key ) ) && ! is_blank( $value ) );
	}
	return $given;
}

function has_consent( array $story ) {
	$beside = array();
	foreach ( $story as $key => $value ) {
		$word = squash( $key );
		if ( is_int( $key ) || is_blank( $value ) || preg_match( '/^[_$@]/', $key ) ) {
			continue;
		}
		if ( preg_match( CONSENT, $word ) ) {
			$rest = preg_replace( CONSENT, '', $word );
			if ( '' === $rest && ! is_consent( $value ) ) {
				return false;
			}
			if ( '' !== $rest ) {
				$beside[ $rest ] = $value;
			}
		} elseif ( ( preg_match( WITHDRAWN, $word ) || preg_match( EXPIRES, $word ) ) && ! consents( $word, $value ) ) {
			return false;
		} elseif ( preg_match( '/^(?:is)?(?:published|public|visible|approved)$/', $word ) && is_word( $value, NO ) ) {
			return false;
		}
	}
	if ( $beside && isset( $story['consent'] ) ) {
		$beside['given'] = $beside['given'] ?? 'yes'; // what `consent` itself says was looked at above
	}
	return ! $beside || is_consent( $beside );
}
