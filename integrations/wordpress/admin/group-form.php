<?php
/**
 * The boxes of a group in the editor.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

add_action( 'add_meta_boxes_' . GROUP, __NAMESPACE__ . '\\add_fields_box' );
// before WordPress makes the revision, so that it has the new values
add_action( 'post_updated', __NAMESPACE__ . '\\save_fields', 5 );
add_action( 'save_post_' . GROUP, __NAMESPACE__ . '\\save_fields', 5 );

function add_fields_box() {
	add_meta_box( 'peer-group-fields', __( 'About the group', 'peer-support-widgets' ), __NAMESPACE__ . '\\show_fields', GROUP, 'normal', 'high' );
}

function show_fields( \WP_Post $post ) {
	wp_nonce_field( 'peer_group_' . $post->ID, 'peer_group_nonce' );
	echo '<table class="form-table" role="presentation">';
	foreach ( group_fields() as $name => $field ) {
		$id    = 'peer-group-' . $name;
		$value = (string) get_post_meta( $post->ID, META . $name, true );
		echo '<tr><th scope="row"><label for="' . esc_attr( $id ) . '">' . esc_html( $field[1] ) . '</label></th><td>';
		show_control( $id, $name, $field, $value );
		if ( isset( $field['hint'] ) ) {
			echo '<p class="description" id="' . esc_attr( $id ) . '-hint">' . esc_html( $field['hint'] ) . '</p>';
		}
		echo '</td></tr>';
	}
	echo '</table>';
}

function show_control( $id, $name, array $field, $value ) {
	$common = ' id="' . esc_attr( $id ) . '"' . ( isset( $field['hint'] ) ? ' aria-describedby="' . esc_attr( $id ) . '-hint"' : '' );
	if ( empty( $field['choices'] ) ) {
		echo '<input class="regular-text" type="' . esc_attr( $field['kind'] ?? 'text' ) . '" name="peer_group[' . esc_attr( $name ) . ']" value="' . esc_attr( $value ) . '"' . $common . '>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped above.
		return;
	}
	$many   = ! empty( $field['many'] );
	$chosen = array_map( 'trim', explode( ',', $value ) );
	echo '<select name="peer_group[' . esc_attr( $name ) . ']' . ( $many ? '[]" multiple' : '"' ) . $common . '>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped above.
	echo $many ? '' : '<option value="">' . esc_html__( '(not said)', 'peer-support-widgets' ) . '</option>';
	foreach ( $field['choices'] as $choice ) {
		echo '<option value="' . esc_attr( $choice ) . '"' . selected( in_array( $choice, $chosen, true ), true, false ) . '>' . esc_html( $choice ) . '</option>';
	}
	echo '</select>';
}

function save_fields( $id ) {
	$nonce = isset( $_POST['peer_group_nonce'] ) ? sanitize_key( $_POST['peer_group_nonce'] ) : '';
	if ( ! wp_verify_nonce( $nonce, 'peer_group_' . $id ) || ! current_user_can( 'edit_post', $id ) || wp_is_post_autosave( $id ) || wp_is_post_revision( $id ) ) {
		return;
	}
	$given = isset( $_POST['peer_group'] ) ? (array) wp_unslash( $_POST['peer_group'] ) : array(); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- each value by clean_field().
	foreach ( group_fields() as $name => $field ) {
		$value = clean_field( $field, $given[ $name ] ?? '' );
		if ( '' === $value ) {
			delete_post_meta( $id, META . $name );
		} else {
			update_post_meta( $id, META . $name, wp_slash( $value ) );
		}
	}
}
