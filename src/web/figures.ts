export class Figures {}
