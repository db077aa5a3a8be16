import './viewStyles';
import 'camunda-bpmn-js/dist/assets/properties-panel.css';
import 'camunda-bpmn-js/dist/assets/color-picker.css';
import 'camunda-bpmn-js/dist/assets/element-templates.css';
import 'camunda-bpmn-js/dist/assets/element-template-chooser.css';
import 'camunda-bpmn-js/dist/assets/popup-menu.css';
import './panel.css';
