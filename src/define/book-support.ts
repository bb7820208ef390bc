import { define } from '../context/define.js';
import { PeerBookSupport } from '../elements/book-support/book-support.js';
import { guard } from './guard.js';

define('peer-book-support', guard(PeerBookSupport));

export { PeerBookSupport };
