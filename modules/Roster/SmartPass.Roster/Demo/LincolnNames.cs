namespace SmartPass.Roster.Demo;

/// <summary>The names of Lincoln High. The lists have no common divisor, so that no two people have the same name.</summary>
internal static class LincolnNames
{
    private static readonly string[] Given =
    [
        "Amara", "Ethan", "Sofía", "Liam", "Priya", "Noah", "Mei", "Mateo", "Hannah", "Omar", "Grace", "Diego", "Naomi", "Caleb", "Yuki", "Isaac",
        "Layla", "Owen", "Nia", "Elijah", "Thảo", "Jonah", "Camila", "Andre", "Tessa", "Kenji", "Ruth", "Marcus", "Zoë", "Samuel", "Aisha", "Hugo",
        "Rosa", "Levi", "Ingrid", "Tariq", "Abigail", "Kai", "Lucía", "Desmond", "Eva", "Ravi", "Chloe", "Malik", "Harper", "Minh", "Daniela", "Theo",
        "Imani", "Jack", "Leilani", "Victor", "Olivia", "Amir", "Ximena", "Felix", "Keisha", "Adam", "Josephine", "Cruz", "Nadia", "Silas", "June", "Emeka",
    ];

    private static readonly string[] Family =
    [
        "Nguyen", "Carter", "Hernández", "Patel", "Foster", "Kim", "Washington", "O'Brien", "Adeyemi", "Lopez", "Schmidt", "Begay", "Haddad", "Stone", "Tran",
        "Kowalski", "Mensah", "Rossi", "Gray", "Flores", "Lindqvist", "Khan", "Brooks", "Santos", "Yamamoto", "Evans", "Ortiz", "Cohen", "Kealoha", "Hughes",
        "Ramírez", "Bennett", "Singh", "Turner", "Diaz", "Ibrahim", "Moore", "Castillo", "Wong", "Reed", "Petrov", "Delgado", "Quinn", "Sato", "Freeman",
        "Morales", "Jensen", "Baptiste", "Sharma", "Ward", "Vargas", "Coleman", "Lin", "Fischer", "Medina", "Hayes", "Yazzie", "Costa", "Bell", "Nakamura", "Torres",
    ];

    private static readonly Dictionary<int, (string Given, string Family)> Students = new() { [LincolnPlan.Maya] = ("Maya", "Okafor"), [LincolnPlan.Jordan] = ("Jordan", "Blake") };

    private static readonly Dictionary<int, (string Given, string Family)> Staff = new()
    {
        [LincolnPlan.Rivera] = ("Ana", "Rivera"),
        [LincolnPlan.Park] = ("Dana", "Park"),
        [LincolnPlan.Osei] = ("Kwame", "Osei"),
    };

    public static (string Given, string Family) OfStudent(int student) => Students.TryGetValue(student, out var known) ? known : At(student * 37);

    public static (string Given, string Family) OfStaff(int member) => Staff.TryGetValue(member, out var known) ? known : At((LincolnPlan.Students + member) * 37);

    private static (string Given, string Family) At(int number) => (Given[number % Given.Length], Family[number % Family.Length]);
}
