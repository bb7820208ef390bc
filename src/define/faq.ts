import { define } from '../context/define.js';
import { PeerFaq } from '../elements/faq/faq.js';

define('peer-faq', PeerFaq);
