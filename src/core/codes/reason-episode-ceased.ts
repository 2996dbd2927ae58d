import { defineCodes } from './code-set.ts'

/** E43 and E44 came before E45 to E48. They are not in the 2022 to 2023 set; when they went is not known. */
export default defineCodes({
  id: 'reason-episode-ceased',
  dfe: 'REC',
  title: 'Reason episode ceased',
  source: {
    title: 'Children looked after by local authorities in England: guide to the SSDA903 collection',
    section: 'Reason episode ceased',
  },
  codes: [
    { code: 'E11', label: 'Adopted, application unopposed' },
    { code: 'E12', label: 'Adopted, consent dispensed with' },
    { code: 'E2', label: 'Died' },
    { code: 'E3', label: 'Care taken over by another UK authority' },
    { code: 'E4A', label: 'Returned home, planned' },
    { code: 'E4B', label: 'Returned home, not planned' },
    { code: 'E13', label: 'Left to live with parents or relatives without parental responsibility' },
    { code: 'E41', label: 'Residence or child arrangements order' },
    { code: 'E43', label: 'Special guardianship order to former foster carers', to: 2022 },
    { code: 'E44', label: 'Special guardianship order to others', to: 2022 },
    { code: 'E45', label: 'Special guardianship order to a relative or friend who fostered them' },
    { code: 'E46', label: 'Special guardianship order to another former foster carer' },
    { code: 'E47', label: 'Special guardianship order to a relative or friend who had not fostered them' },
    { code: 'E48', label: 'Special guardianship order to another carer' },
    { code: 'E5', label: 'Independent living with formal support' },
    { code: 'E6', label: 'Independent living without formal support' },
    { code: 'E7', label: 'Moved to adult residential care' },
    { code: 'E8', label: 'Ceased for any other reason' },
    { code: 'E9', label: 'Sentenced to custody' },
    { code: 'E14', label: 'Remand ended' },
    { code: 'E15', label: 'Age assessed as 18 or over' },
    { code: 'E16', label: 'Moved abroad' },
    { code: 'E17', label: 'Aged 18 and stayed with carers' },
    { code: 'X1', label: 'Next episode begins the same day' },
  ],
})
