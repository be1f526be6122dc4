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

    /// <summary>What has to be settled before it can be saved: the box, why, and where to look; null for nothing.</summary>
    public (string Field, string Message, string Focus)? Unsettled => Students.Unsettled ?? this switch
    {
        { MissesClass: true } => (AudienceForm.ClassField, "That class is not there any more. Choose another one.", "audience-class"),
        { WasForNobody: true } when Form.Grades.Count == 0 && Chosen.Count == 0 && Students.Form.Students.Count == 0 =>
            (AudienceForm.ClassField, "Those it was for are gone. Choose whom it is for; for everyone, tick every grade.", "audience-class"),
        _ => null,
    };

    /// <summary>Where one goes on after a step.</summary>
    public string Focus { get; init; } = "";

    /// <summary>"Biology 10 · period 3, Ana Rivera".</summary>
    public static string NameOf(ClassFacts @class) => string.Join(", ", [@class.TitleAndPeriod, .. @class.Teachers.Select(teacher => teacher.Name)]);
}
