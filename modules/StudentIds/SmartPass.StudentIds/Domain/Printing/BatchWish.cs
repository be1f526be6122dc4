using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.StudentIds.Domain.Printing;

/// <summary>Whose cards are to be printed, and in what order.</summary>
/// <param name="Whose">Of whom.</param>
/// <param name="Grades">For <see cref="Whose.Grades" />: these.</param>
/// <param name="Classes">For <see cref="Whose.Classes" />: whoever is in them on the day.</param>
/// <param name="Students">For <see cref="Whose.Students" />: these.</param>
/// <param name="Printed">Whether those whose card was printed before are among them.</param>
/// <param name="Since">For <see cref="PrintedBefore.NotSince" />: the first day on which a print counts.</param>
/// <param name="LeavesOutWithoutPhoto">Whether those without a photo wait; else their initials stand in its place.</param>
/// <param name="Order">The order.</param>
internal sealed record BatchWish(
    Whose Whose, IReadOnlyList<string> Grades, IReadOnlyList<ClassId> Classes, IReadOnlyList<PersonId> Students, PrintedBefore Printed, DateOnly? Since, bool LeavesOutWithoutPhoto, BatchOrder Order)
{
    public static BatchWish All { get; } = new(Whose.School, [], [], [], PrintedBefore.Whoever, null, false, BatchOrder.Grade);

    public static BatchWish Of(params IReadOnlyList<PersonId> students) => All with { Whose = Whose.Students, Students = students };
}

internal enum Whose
{
    /// <summary>All students of the school.</summary>
    School,
    Grades,
    Classes,
    Students,
    Staff,
}

internal enum PrintedBefore
{
    Whoever,

    /// <summary>Only those whose present card was never printed.</summary>
    Never,

    /// <summary>Only those whose present card was not printed since a day.</summary>
    NotSince,
}

internal enum BatchOrder
{
    /// <summary>By grade, then by family name.</summary>
    Grade,

    /// <summary>By the class they are handed out in: the first of those chosen, else the first of a student's day.</summary>
    Class,

    /// <summary>By family name.</summary>
    Name,
}
