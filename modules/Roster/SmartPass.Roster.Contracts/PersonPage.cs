using SmartPass.Kernel;

namespace SmartPass.Roster.Contracts;

/// <summary>The slot of a person's page, below what the roster knows. Each part decides by the rights of who looks; the page itself is for all staff who may look people up.</summary>
/// <param name="Person">Whose page it is.</param>
/// <param name="School">The school it is opened in; the person belongs to it.</param>
/// <param name="IsStudent">Whether they are a student there.</param>
public sealed record PersonPage(PersonFacts Person, SchoolId School, bool IsStudent);
