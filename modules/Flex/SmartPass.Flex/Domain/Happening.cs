using SmartPass.Flex.Contracts;
using SmartPass.Kernel;

namespace SmartPass.Flex.Domain;

/// <summary>Something that came of an act, for the history.</summary>
/// <param name="Kind">What.</param>
/// <param name="SignUp">To whom and where.</param>
/// <param name="By">Who did it; <c>default</c> for what follows by itself.</param>
/// <param name="At">The instant.</param>
internal sealed record Happening(FlexEventKind Kind, SignUp SignUp, PersonId By, DateTimeOffset At);
