<?php
/**
 * `wp peer-support check` and `wp peer-support fetch`.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

\WP_CLI::add_command( 'peer-support check', __NAMESPACE__ . '\\cli_check' );
\WP_CLI::add_command( 'peer-support fetch', __NAMESPACE__ . '\\cli_fetch' );

/**
 * Checks lists: with all that the checker knows where Node is there, else the plain part of it.
 *
 * ## OPTIONS
 *
 * [<list-or-file>]
 * : Short name of a list, or a file. Without it, all lists of the site.
 */
function cli_check( $args ) {
	$bad = false;
	foreach ( isset( $args[0] ) ? array( $args[0] ) : array_keys( list_names() ) as $name ) {
		$kept = list_body( $name );
		$body = $kept ? $kept['body'] : ( is_readable( $name ) ? (string) file_get_contents( $name ) : null ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the command line.
		if ( null === $body ) {
			\WP_CLI::warning( "$name: there is no such list or file." );
			$bad = true;
			continue;
		}
		$problem = lists()[ $name ]['problem'] ?? '';
		if ( $problem ) {
			\WP_CLI::warning( "$name: $problem" );
			$bad = true;
		}
		\WP_CLI::log( "$name:" );
		$bad = ! cli_check_body( $body ) || $bad;
	}
	if ( $bad ) {
		\WP_CLI::halt( 1 );
	}
	\WP_CLI::success( 'Nothing to mend.' );
}

/** @return bool whether all is well. */
function cli_check_body( $body ) {
	$answer = check_by_node( $body );
	if ( $answer ) {
		\WP_CLI::log( $answer['text'] );
		return 0 === $answer['code'];
	}
	$found = check_list( $body );
	foreach ( array_filter( array_merge( array( $found['problem'] ), $found['notes'] ) ) as $words ) {
		\WP_CLI::log( "  $words" );
	}
	\WP_CLI::log( "  {$found['entries']} entries. Node is not here: the settings page has the whole check." );
	return ! $found['problem'] && ! $found['notes'];
}

/** What the checker says, run by Node; `null` where Node is not there. @return ?array{text: string, code: int} */
function check_by_node( $body ) {
	if ( ! function_exists( 'proc_open' ) ) {
		return null;
	}
	$process = proc_open( 'node ' . escapeshellarg( dirname( MAIN ) . '/check/check.mjs' ), array( array( 'pipe', 'r' ), array( 'pipe', 'w' ), array( 'pipe', 'w' ) ), $pipes ); // phpcs:ignore -- the path is the plugin's own.
	if ( ! is_resource( $process ) ) {
		return null;
	}
	fwrite( $pipes[0], $body ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fwrite -- a pipe.
	fclose( $pipes[0] ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_fclose -- a pipe.
	$text = trim( (string) stream_get_contents( $pipes[1] ) );
	$code = proc_close( $process );
	return '' !== $text && $code < 2 ? array( 'text' => $text, 'code' => $code ) : null;
}

/** Fetches all lists now. */
function cli_fetch() {
	fetch_all();
	foreach ( lists() as $slug => $list ) {
		\WP_CLI::log( $slug . ': ' . ( empty( $list['problem'] ) ? ( $list['entries'] ?? 0 ) . ' entries' : $list['problem'] ) );
	}
}
