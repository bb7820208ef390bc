<?php
/**
 * The post type "Group", for sites that keep no spreadsheet at all. Its fields are kept with each revision.
 *
 * @package PeerSupport
 */

namespace PeerSupport;

defined( 'ABSPATH' ) || exit;

const GROUP = 'peer_group';

add_action( 'init', __NAMESPACE__ . '\\register_group' );
add_action( '_wp_put_post_revision', __NAMESPACE__ . '\\keep_fields' );
add_action( 'wp_restore_post_revision', __NAMESPACE__ . '\\restore_fields', 10, 2 );
add_filter( 'wp_save_post_revision_post_has_changed', __NAMESPACE__ . '\\fields_changed', 10, 3 );
add_filter( '_wp_post_revision_fields', __NAMESPACE__ . '\\revision_fields', 10, 2 );

function register_group() {
	register_post_type(
		GROUP,
		array(
			'labels'              => array(
				'name'          => __( 'Groups', 'peer-support-widgets' ),
				'singular_name' => __( 'Group', 'peer-support-widgets' ),
				'add_new_item'  => __( 'Add a group', 'peer-support-widgets' ),
				'edit_item'     => __( 'Edit the group', 'peer-support-widgets' ),
				'not_found'     => __( 'There is no group yet.', 'peer-support-widgets' ),
			),
			'public'              => false, // a group is shown in the lists; a page of its own would show what the lists hide
			'show_ui'             => true,
			'show_in_rest'        => false,
			'exclude_from_search' => true,
			'menu_icon'           => 'dashicons-groups',
			'supports'            => array( 'title', 'editor', 'excerpt', 'revisions', 'author' ),
			'map_meta_cap'        => true,
			'delete_with_user'    => false,
		)
	);
}

function has_written_groups() {
	return (int) ( wp_count_posts( GROUP )->publish ?? 0 ) > 0;
}

/** Gives a revision the fields that its group has now. */
function keep_fields( $revision ) {
	$post = get_post( wp_is_post_revision( $revision ) );
	if ( $post && GROUP === $post->post_type ) {
		copy_fields( $post->ID, $revision );
	}
}

function restore_fields( $post, $revision ) {
	if ( GROUP === get_post_type( $post ) ) {
		copy_fields( $revision, $post );
	}
}

function copy_fields( $from, $to ) {
	foreach ( array_keys( group_fields() ) as $name ) {
		$value = get_metadata( 'post', $from, META . $name, true );
		if ( '' === $value ) {
			delete_metadata( 'post', $to, META . $name );
		} else {
			update_metadata( 'post', $to, META . $name, wp_slash( $value ) );
		}
	}
}

/** A change of a field alone is worth a revision as well. */
function fields_changed( $changed, $revision, $post ) {
	if ( $changed || GROUP !== $post->post_type ) {
		return $changed;
	}
	foreach ( array_keys( group_fields() ) as $name ) {
		if ( get_metadata( 'post', $revision->ID, META . $name, true ) !== get_metadata( 'post', $post->ID, META . $name, true ) ) {
			return true;
		}
	}
	return false;
}

/** Lets the screen that compares revisions show the fields. */
function revision_fields( $fields, $post ) {
	$id     = is_array( $post ) ? ( $post['post_parent'] ?? 0 ) ? $post['post_parent'] : ( $post['ID'] ?? 0 ) : 0;
	$parent = get_post( $id );
	if ( ! $parent || GROUP !== $parent->post_type ) {
		return $fields;
	}
	foreach ( group_fields() as $name => $field ) {
		$fields[ META . $name ] = $field[1];
		add_filter(
			'_wp_post_revision_field_' . META . $name,
			function ( $value, $key, $revision ) {
				return (string) get_metadata( 'post', $revision->ID, $key, true );
			},
			10,
			3
		);
	}
	return $fields;
}
