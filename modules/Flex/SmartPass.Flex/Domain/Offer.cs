using SmartPass.Flex.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Domain;

/// <summary>An activity of a day, with whom it is for.</summary>
/// <param name="Activity">The activity in its session.</param>
/// <param name="Audience">Whom the activity is for.</param>
/// <param name="OfPeriod">Whom its period is for.</param>
/// <param name="OffGrades">Grades for which the session is called off.</param>
internal sealed record Offer(ActivityInSession Activity, Audience Audience, Audience OfPeriod, IReadOnlyList<string> OffGrades)
{
    public ActivitySessionId Id => Activity.Id;

    /// <summary>Whether students who chose nothing may be placed in it.</summary>
    public bool TakesPlaced { get; init; }

    /// <summary>Stands for the default room of its period: those who chose nothing go there first, and nobody chooses it.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether it is called off by itself, and not with its whole session.</summary>
    public bool IsOffAlone { get; init; }

    /// <summary>Whether it asks which classes a student attends.</summary>
    public bool AsksClasses => Audience.Classes.Count > 0 || OfPeriod.Classes.Count > 0;

    /// <summary>An activity is never for more than its period, whoever is invited.</summary>
    /// <param name="student">The student.</param>
    /// <param name="attends">Whether they attend a class.</param>
    /// <param name="invited">Whether staff invite them: then it is for them too.</param>
    public bool Admits(PersonFacts student, Func<ClassId, bool> attends, bool invited = false) =>
        OfPeriod.Admits(student.Id, student.Grade, attends) && (invited || Audience.Admits(student.Id, student.Grade, attends));

    public bool IsOffFor(string? grade) => grade is not null && OffGrades.Contains(grade);
}
