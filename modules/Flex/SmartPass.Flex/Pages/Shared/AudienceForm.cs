using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Shared;

/// <summary>Whom a flex period or an activity is for, as typed; students by name stand in the form of the picker beside it.</summary>
internal sealed class AudienceForm
{
    public const string AddClass = "audience-class";

    /// <summary>What the property of the page is called.</summary>
    public const string Prefix = "Whom";

    /// <summary>The field of the class to add.</summary>
    public const string ClassField = $"{Prefix}.{nameof(Class)}";

    public List<string> Grades { get; set; } = [];

    /// <summary>Those that are ticked.</summary>
    public List<ClassId> Classes { get; set; } = [];

    /// <summary>A class that is chosen and not added yet.</summary>
    public ClassId? Class { get; set; }

    public static AudienceForm Of(Audience audience) => new() { Grades = [.. audience.Grades], Classes = [.. audience.Classes] };

    /// <param name="students">Students by name.</param>
    public Audience Written(IReadOnlyCollection<PersonId> students) =>
        new([.. Grades.Distinct().Order(StringComparer.Ordinal)], [.. Classes.Distinct().OrderBy(one => one.Value)], [.. students.Distinct().OrderBy(one => one.Value)]);
}
