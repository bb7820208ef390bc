<?php
/**
 * What can be said of a list without script and without Node: a plain part of what the checker of the widgets says, which runs in the
 * browser on the settings page.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

/**
 * Checks the text of a list.
 *
 * @return array{problem: string, entries: int, notes: string[]}
 */
function check_list( $body ) {
	$read  = read_list( $body );
	$notes = $read['notes'];
	if ( $read['body'] && decode_text( $body ) !== $read['body'] ) {
		$notes[] = __( 'The list holds places, links or stories that it says are to be hidden. They are taken out here, but whoever has the address of the original can read them. Leave them out of it.', 'peer-support-widgets' );
	}
	$seen = array();
	foreach ( $read['feed']['groups'] ?? array() as $group ) {
		$name = plain( $group['name'] ?? '' );
		$id   = plain( $group['id'] ?? '' );
		if ( '' !== $id && isset( $seen[ $id ] ) ) {
			/* translators: 1: name of a group, 2: its id. */
			$notes[] = sprintf( __( '%1$s: another group has the id “%2$s” as well.', 'peer-support-widgets' ), $name, $id );
		}
		$seen[ $id ] = true;
		$checked     = $group['lastVerified'] ?? '';
		if ( is_string( $checked ) && preg_match( '/^\d{4}-\d\d-\d\d$/', $checked ) && strtotime( $checked ) < time() - 90 * DAY_IN_SECONDS ) {
			/* translators: %s: name of a group. */
			$notes[] = sprintf( __( '%s: nobody has checked this for 90 days.', 'peer-support-widgets' ), $name );
		}
	}
	return array(
		'problem' => $read['problem'],
		'entries' => $read['entries'],
		'notes'   => array_slice( $notes, 0, 50 ),
	);
}
