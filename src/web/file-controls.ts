/** A form has these controls beside that of a field which names a file. No field has two hyphens in its name. */
const [NEW, CALLED, REFUSED, WITHOUT] = ['--new', '--called', '--refused', '--without']

/** Where a file is chosen. */
export const choosingControl = (field: string): string => field + NEW
/** How the file is called whose name the field holds. */
export const callingControl = (field: string): string => field + CALLED
/** Why the file that was sent was not taken. */
export const refusingControl = (field: string): string => field + REFUSED
/** Ticked where the record is to name no file after all. */
export const withoutControl = (field: string): string => field + WITHOUT

/** The field whose file a control is for; undefined for any other control. */
export const fileControl = (control: string): string | undefined =>
  /^[\w-]+--new$/.test(control) ? control.slice(0, -NEW.length) : undefined

/** The field whose file a control names as people do; undefined for any other control. */
export const calledControl = (control: string): string | undefined =>
  control.endsWith(CALLED) ? control.slice(0, -CALLED.length) : undefined

/** The field of which a control says that its file was refused; undefined for any other control. */
export const refusedControl = (control: string): string | undefined =>
  control.endsWith(REFUSED) ? control.slice(0, -REFUSED.length) : undefined

/** Whether a control says something about a file, and is no answer to a question. */
export const isBesideFile = (control: string): boolean => /--(new|called|refused)$/.test(control)
