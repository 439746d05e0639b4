import { createRoot } from 'react-dom/client';
import './page.css';
import { Workbench } from './Workbench';

document.documentElement.lang = 'de';
const element = document.createElement('div');
element.id = 'workbench';
document.body.append(element);
createRoot(element).render(<Workbench />);
