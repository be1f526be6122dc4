using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Drawing.Cards;

namespace SmartPass.StudentIds.Pages.Own;

/// <summary>The own digital ID.</summary>
/// <param name="School">The school it is of.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="Kind">For students or for staff.</param>
/// <param name="Design">How the school wants it.</param>
/// <param name="Logo">Names the school's logo as it is now; null without one.</param>
/// <param name="Detail">Grade, or what staff are; null where the design leaves it out.</param>
/// <param name="Number">Student or staff number; null where there is none, or the design leaves it out.</param>
/// <param name="Year">The school year; null where the design leaves it out.</param>
/// <param name="Photo">Address of the photo below that of the school; null without one.</param>
/// <param name="Lines">The barcode of lines, and what it says for whoever types it; null for none.</param>
/// <param name="Code">The code of this half minute.</param>
/// <param name="Offline">What the page goes on with while there is no network.</param>
internal sealed record OwnView(
    School School, PersonFacts Person, CardKind Kind, DesignSettings Design, string? Logo, string? Detail, string? Number, string? Year, string? Photo, (CodePicture Picture, string Says)? Lines, OwnCode Code, Opening Offline)
{
    private const int Long = 22;
    private const int Longest = 38;

    /// <summary>As it stands on the card.</summary>
    public string Name => CardName.Of(Person.GivenName, Person.FamilyName).Text;

    /// <summary>Long names are set smaller, so that they take two lines or three and no more.</summary>
    public string NameClass => Name.Length > Longest || LongestWord > 13 ? "longest" : Name.Length > Long || LongestWord > 9 ? "long" : "";

    /// <summary>Names the colours, so that a browser keeps them as long as they are these.</summary>
    public string ColorsVersion => ColorsVersionOf(Design);

    /// <summary>The same of any design.</summary>
    public static string ColorsVersionOf(DesignSettings design) => $"{design.Main}{design.Accent}".Replace("#", "", StringComparison.Ordinal);

    private int LongestWord => Name.Split(' ', '-').Max(word => word.Length);
}

/// <summary>One opening of the ID: until the end of the school's day its device makes codes of its own while it has no network.</summary>
/// <param name="At">When, in whole seconds.</param>
/// <param name="Until">The end of that day.</param>
/// <param name="Key">The key of this card and this opening.</param>
internal sealed record Opening(DateTimeOffset At, DateTimeOffset Until, string Key);
