import { define } from '../context/define.js';
import { PeerFaq } from '../elements/faq/faq.js';
import { guard } from './guard.js';

define('peer-faq', guard(PeerFaq));

export { PeerFaq };
