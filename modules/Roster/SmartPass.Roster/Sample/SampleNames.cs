namespace SmartPass.Roster.Sample;

/// <summary>Names as a school office meets them: many scripts, one letter to forty, apostrophes, hyphens and particles.</summary>
internal static class SampleNames
{
    public static readonly string[] Given =
    [
        "Maya", "Jordan", "Liam", "Olivia", "Noah", "Emma", "Aaliyah", "DeShawn", "José", "María Fernanda", "Sofía", "Mateo", "Ximena", "Nguyễn Anh", "Thảo", "Minh",
        "小明", "美玲", "지우", "민준", "さくら", "陽翔", "محمد", "فاطمة", "Ольга", "Дмитрий", "Ελένη", "Αλέξανδρος", "אבי", "Priya", "अर्जुन", "ካሳ", "Zoë", "Jean-Baptiste", "Bjørn", "Łucja",
        "Siobhán", "Ka'ana", "Oluwaseun", "Chukwuemeka", "Wolfeschlegel", "J", "Lin", "Ava", "Ethan", "Isabella", "Elijah", "Mia", "Caleb", "Harper", "Amir", "Layla",
        "Ruth", "Samuel", "Grace", "Daniel", "Hannah", "Isaac", "Naomi", "Levi", "Abigail", "Owen", "Chloe", "Kai", "Nia", "Andre", "Tessa", "Rosa", "Hugo", "Ines",
    ];

    public static readonly string[] Family =
    [
        "Okafor", "Blake", "Rivera", "Osei", "Park", "Smith", "Johnson", "Nguyễn", "Trần", "García", "Hernández López", "de la Cruz", "O'Brien", "D'Angelo", "St. James",
        "van der Berg", "Müller", "Żółkiewska", "Ó Súilleabháin", "王", "李", "김", "박", "佐藤", "الحسن", "Иванова", "Παπαδόπουλος", "כהן", "Sharma", "Patel", "ተስፋዬ", "Washington",
        "Featherstonehaugh-Cholmondeley", "Xu", "O", "Ng", "Kealoha", "Begay", "Yazzie", "Adeyemi", "Mensah", "Kowalski", "Lindqvist", "Rossi", "Silva", "Santos", "Reyes", "Cruz", "Flores",
        "Baker", "Carter", "Diaz", "Evans", "Foster", "Gray", "Hughes", "Ibrahim", "Jensen", "Khan", "Lopez", "Moore", "Novak", "Ortiz", "Perez", "Quinn", "Russo", "Stone", "Turner",
    ];

    public static readonly string[] Places = ["Lincoln", "Roosevelt", "Washington", "Riverside", "Oak Hill", "Cesar Chavez", "Maple Grove", "Sojourner Truth", "Eastlake", "Peñasco", "Harriet Tubman", "Mission Bay", "Cedar Ridge", "Frederick Douglass", "Santa Rosa", "Northgate", "Sunnyside", "Willow Creek", "Dolores Huerta", "Prairie View"];

    public static readonly string[] Subjects = ["English", "Algebra", "Biology", "World History", "Spanish", "Physical Education", "Art", "Chemistry", "Geometry", "Music", "Computer Science", "Government", "Health", "Theater"];

    public static readonly string[] ElementarySubjects = ["Homeroom", "Reading", "Mathematics", "Science", "Music and Movement"];
}
