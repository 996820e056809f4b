<?php
// Runs WordPress’s own filters over the snippets on standard input (JSON, by name) and prints what they leave (JSON).
// Usage: php filters.php /usr/share/wordpress < snippets.json
define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WPINC', 'wp-includes');
define('WP_DEBUG', false);
function __($text) { return $text; }
function wp_generate_password() { return 'SECRET0000'; }
foreach (['version', 'compat', 'load', 'plugin', 'functions', 'formatting', 'kses', 'shortcodes'] as $part) {
	require ABSPATH . WPINC . "/$part.php";
}
// Without a database there are no providers that the site trusts: each result is that of a site unknown to it.
$embed = file_get_contents(ABSPATH . WPINC . '/embed.php');
eval('?>' . str_replace('function _wp_oembed_get_object(', 'function unused_wp_oembed_get_object(', $embed));
function _wp_oembed_get_object() {
	return new class { public function get_provider($url, $args = null) { return false; } };
}
$left = [];
foreach (json_decode(file_get_contents('php://stdin'), true) as $name => $snippet) {
	$left[$name] = [
		'snippet' => $snippet,
		// What authors may save, then what a page shows.
		'filtered' => wpautop(wp_kses_post($snippet)),
		// What those with `unfiltered_html` save.
		'unfiltered' => wpautop($snippet),
	];
	if ($name === 'frame') {
		$left[$name]['oembed'] = wp_filter_oembed_result($snippet, (object) ['type' => 'rich'], 'https://example.org/');
	}
}
echo json_encode(['version' => $wp_version, 'left' => $left], JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), "\n";
