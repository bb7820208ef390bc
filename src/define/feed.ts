import { define } from '../context/define.js';
import { PeerFeed } from '../elements/feed/feed.js';

define('peer-feed', PeerFeed);

export { PeerFeed };
