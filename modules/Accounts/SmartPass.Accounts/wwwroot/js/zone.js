// Proposes the zone of the browser, which knows better than the server where the district is.
const choice = document.querySelector('select[data-zone=mine]')
const mine = Intl.DateTimeFormat().resolvedOptions().timeZone
if (choice && [...choice.options].some(option => option.value === mine)) choice.value = mine
