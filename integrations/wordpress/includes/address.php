<?php
/**
 * Which addresses this server may ask: public ones alone, so that nobody can use it to reach what only the server can.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

/** An address as people paste it, made one that can be asked; '' where it is none. */
function feed_address( $typed ) {
	$url = preg_replace( '/^webcal:/i', 'https:', trim( (string) $typed ) );
	// a sheet as it is shared or published becomes the same sheet as CSV
	if ( preg_match( '~^https://docs\.google\.com/spreadsheets/d/e/([\w-]+)/pub(?:html)?(?:\?(.*))?$~', $url, $found ) ) {
		parse_str( html_entity_decode( $found[2] ?? '' ), $query );
		$gid = isset( $query['gid'] ) && ctype_digit( (string) $query['gid'] ) ? '&gid=' . $query['gid'] . '&single=true' : '';
		$url = "https://docs.google.com/spreadsheets/d/e/{$found[1]}/pub?output=csv{$gid}";
	}
	$url = sanitize_url( $url, array( 'http', 'https' ) );
	return wp_http_validate_url( $url ) ? $url : '';
}

/** Whether an address leads to a public server: each number that its name stands for, old and new. */
function is_public_address( $url ) {
	$host = trim( (string) wp_parse_url( $url, PHP_URL_HOST ), '[]' );
	if ( ! $host || ! wp_http_validate_url( $url ) ) {
		return false;
	}
	if ( is_own_host( $host ) ) {
		return true; // another file of this very site
	}
	$numbers = filter_var( $host, FILTER_VALIDATE_IP ) ? array( $host ) : numbers_of( $host );
	foreach ( $numbers as $number ) {
		// a new address may hold an old one, which leads to the same place
		$number = preg_replace( '/^(?:::ffff:|64:ff9b::)(?=\d+\.)/i', '', $number );
		if ( ! filter_var( $number, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE ) || preg_match( '/^(?:100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|64:ff9b:|2002:|2001:0?:)/i', $number ) ) {
			return false;
		}
	}
	return (bool) $numbers;
}

function is_own_host( $host ) {
	return strtolower( $host ) === strtolower( (string) wp_parse_url( home_url(), PHP_URL_HOST ) );
}

/** @return string[] */
function numbers_of( $host ) {
	$old = gethostbynamel( $host );
	$new = function_exists( 'dns_get_record' ) ? @dns_get_record( $host, DNS_AAAA ) : array(); // phpcs:ignore WordPress.PHP.NoSilencedErrors -- it warns where there is no network.
	return array_merge( $old ? $old : array(), wp_list_pluck( $new ? $new : array(), 'ipv6' ) );
}
