using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Shared;

/// <summary>Whom something is for, with what there is to choose from.</summary>
/// <param name="Form">As typed.</param>
/// <param name="Students">Students by name.</param>
/// <param name="Grades">Grades of the school's students.</param>
/// <param name="Chosen">Classes it is for.</param>
/// <param name="Mine">Further classes, of whoever looks.</param>
/// <param name="Others">All further classes of the school.</param>
internal sealed record AudienceView(
    AudienceForm Form, StudentsView Students, IReadOnlyList<string> Grades, IReadOnlyList<ClassFacts> Chosen, IReadOnlyList<ClassFacts> Mine, IReadOnlyList<ClassFacts> Others)
{
    /// <summary>The class was asked for and none was chosen.</summary>
    public bool MissesClass { get; init; }

    /// <summary>Those it was for are gone.</summary>
    public bool WasForNobody { get; init; }

    /// <summary>Where one goes on after a step.</summary>
    public string Focus { get; init; } = "";

    /// <summary>"Biology 10 · period 3, Ana Rivera".</summary>
    public static string NameOf(ClassFacts @class) => string.Join(", ", [@class.TitleAndPeriod, .. @class.Teachers.Select(teacher => teacher.Name)]);
}
