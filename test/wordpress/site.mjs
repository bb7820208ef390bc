/**
 * A real WordPress for the tests: Debian's files copied to a folder of its own, a MariaDB that listens on a socket alone, and PHP's own
 * server. Nothing of the machine's own web server or data is touched.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Debian's, or another one that somebody unpacked. */
const WORDPRESS = process.env.WORDPRESS ?? '/usr/share/wordpress';
const THEMES = '/var/lib/wordpress/wp-content/themes';
export const PASSWORD = 'a long word for a test';

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** What is missing on this machine; empty where all is there. */
export const missing = () =>
  [
    [existsSync(WORDPRESS), 'wordpress'],
    [has('php'), 'php-cli php-mysql'],
    [has('mariadbd'), 'mariadb-server'],
  ].flatMap(([there, name]) => (there ? [] : [name]));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function until(ready, what) {
  for (let i = 0; i < 300; i++) {
    if (await ready()) return;
    await pause(200);
  }
  throw new Error(`${what} did not start`);
}

async function database(folder) {
  const data = join(folder, 'db');
  const socket = join(folder, 'db.sock');
  const user = userInfo().username;
  const made = spawnSync('mariadb-install-db', [
    `--datadir=${data}`,
    `--user=${user}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stderr}`);
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      `--user=${user}`,
      `--pid-file=${folder}/db.pid`,
    ],
    { stdio: 'ignore' },
  );
  const ask = (sql) =>
    spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', sql]).status === 0;
  process.on('exit', () => server.kill());
  await until(() => ask('select 1'), 'MariaDB');
  ask('create database wordpress');
  return {
    socket,
    stop: () =>
      new Promise((ended) => {
        server.on('exit', ended);
        server.kill();
      }),
  };
}

const config = (socket, more) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $key ) {
	define( $key, $key . ' of a test' );
}
$table_prefix = 'wp_';
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_HTTP_BLOCK_EXTERNAL', false );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
${more}
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

/** Files as they are; everything else is WordPress's. */
const ROUTER = `<?php
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( is_dir( __DIR__ . $path ) && is_file( __DIR__ . rtrim( $path, '/' ) . '/index.php' ) ) {
	$_SERVER['SCRIPT_NAME'] = rtrim( $path, '/' ) . '/index.php';
	chdir( __DIR__ . $path );
	require __DIR__ . rtrim( $path, '/' ) . '/index.php';
	return true;
}
if ( is_file( __DIR__ . $path ) ) {
	return false;
}
require __DIR__ . '/index.php';
`;

/** Writes files, by path. */
export function put(folder, files) {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** @param {Record<string, Buffer>} plugin its files. */
export async function startSite(plugin) {
  const folder = mkdtempSync(join(tmpdir(), 'peer-wordpress-'));
  const web = join(folder, 'web');
  cpSync(WORDPRESS, web, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.endsWith('wp-config.php'),
  });
  if (existsSync(THEMES) && !process.env.WORDPRESS)
    cpSync(THEMES, join(web, 'wp-content/themes'), { recursive: true, dereference: true });
  const plugins = join(web, 'wp-content/plugins/peer-support-widgets');
  put(plugins, plugin);
  const db = await database(folder);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  writeFileSync(
    join(web, 'wp-config.php'),
    config(db.socket, `define( 'WP_HOME', '${address}' );\ndefine( 'WP_SITEURL', '${address}' );`),
  );
  writeFileSync(join(web, 'router.php'), ROUTER);
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', web, join(web, 'router.php')], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    detached: true, // its workers end with its group
  });

  const stopServer = () => {
    try {
      process.kill(-server.pid);
    } catch {
      server.kill();
    }
  };
  // also where the test is stopped half way
  process.on('exit', stopServer);

  /** Runs PHP inside WordPress. @returns what it printed. */
  const php = (code, before = '') => {
    writeFileSync(
      join(web, 'run.php'),
      `<?php\n${before}\n$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}';\nrequire __DIR__ . '/wp-load.php';\n${code}`,
    );
    const ran = spawnSync('php', [join(web, 'run.php')], { encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(`PHP: ${ran.stdout}${ran.stderr}`);
    return ran.stdout;
  };
  php(
    `require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install( 'A made-up site', 'admin', 'admin@example.org', true, '', '${PASSWORD}' );
    wp_insert_user( array( 'user_login' => 'author', 'user_pass' => '${PASSWORD}', 'user_email' => 'author@example.org', 'role' => 'author' ) );
    update_option( 'permalink_structure', '/%postname%/' );
    update_option( 'timezone_string', 'Europe/London' );`,
    "define( 'WP_INSTALLING', true );",
  );
  php('global $wp_rewrite; $wp_rewrite->init(); flush_rewrite_rules();');
  await until(async () => (await fetch(`${address}/wp-login.php`).catch(() => undefined))?.ok, 'WordPress');
  return {
    address,
    web,
    plugins,
    php,
    async close() {
      stopServer();
      await db.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
