import { define } from '../context/define.js';
import { PeerBookSupport } from '../elements/book-support/book-support.js';

define('peer-book-support', PeerBookSupport);
