using SmartPass.Kernel;

namespace SmartPass.Passes.Contracts;

/// <summary>The slot of a student's first screen, below what is coming; not shown while they are out. It is read again when the topics of <see cref="IPlaceOfStudent"/> go stale.</summary>
/// <param name="Student">Whose screen it is.</param>
/// <param name="School">The school it is opened in.</param>
public sealed record NowPage(PersonId Student, SchoolId School);
