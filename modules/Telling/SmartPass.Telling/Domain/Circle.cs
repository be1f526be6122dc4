using SmartPass.Kernel;

namespace SmartPass.Telling.Domain;

/// <summary>The people around a pass who are not named in it.</summary>
/// <param name="ReportReaders">Those who read reports.</param>
/// <param name="LetGoBy">Member of staff who let the student go; null where none did or it is not known.</param>
/// <param name="ToldBefore">Who was told of the request or of the urgency since the pass was last passed over in its line, by kind.</param>
/// <param name="StandIns">Who stands in for whom.</param>
internal sealed record Circle(IReadOnlyList<PersonId> ReportReaders, PersonId? LetGoBy, IReadOnlyCollection<(PersonId Person, NoticeKind Kind)> ToldBefore, StandIns StandIns);
