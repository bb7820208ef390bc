<?php
/**
 * A list from a file of the editor's own device. It is read and kept as a list; no file is put into the media library.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

/**
 * The text of an uploaded file.
 *
 * @param array $file One of `$_FILES`.
 * @return string|\WP_Error
 */
function uploaded_text( array $file ) {
	if ( UPLOAD_ERR_OK !== (int) ( $file['error'] ?? UPLOAD_ERR_NO_FILE ) || ! is_uploaded_file( $file['tmp_name'] ?? '' ) ) {
		return new \WP_Error( 'upload', __( 'The file did not arrive. It may be too large.', 'peer-support-widgets' ) );
	}
	if ( ! preg_match( '/\.(json|csv|tsv|txt|ics)$/i', (string) $file['name'] ) ) {
		return new \WP_Error( 'upload', __( 'Choose a .csv, .json or .ics file. In a spreadsheet: save as CSV.', 'peer-support-widgets' ) );
	}
	if ( filesize( $file['tmp_name'] ) > MOST ) {
		return new \WP_Error( 'upload', __( 'The list is longer than 4 MB.', 'peer-support-widgets' ) );
	}
	return (string) file_get_contents( $file['tmp_name'] ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a local upload.
}
