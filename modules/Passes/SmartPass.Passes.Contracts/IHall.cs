using SmartPass.Kernel;

namespace SmartPass.Passes.Contracts;

/// <summary>Who is out now.</summary>
public interface IHall
{
    /// <summary>The school's hall at this instant. Inside a transaction it sees that transaction's own writes.</summary>
    Task<Hall> Now(SchoolId school, CancellationToken stop = default);
}
