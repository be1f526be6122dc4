using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Domain;

/// <summary>A PIN made for someone, as it is printed.</summary>
internal static class NewPin
{
    /// <summary>Four digits for a student at a kiosk; six for staff, whose PIN approves what others ask for.</summary>
    public static Slip For(PersonFacts person, bool isStudent) =>
        new(person.Name, isStudent ? person.GradeInWords : "Staff", person.Number ?? person.UserName ?? "", PinRules.New(isStudent ? 4 : 6, person.Number));
}
