import 'peer-support-widgets/embed.js';
import './client';
