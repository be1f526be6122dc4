namespace SmartPass.Passes.Contracts;

/// <summary>One rule of whether a pass may start (product.md, section 3). All rules are judged at every start, whatever the others say; the first refusal in the written order counts.</summary>
public interface IStartRule
{
    /// <summary>Its place in the written order; each place has exactly one rule.</summary>
    StartRule Rule { get; }

    /// <summary>Judges one attempt. Pure: no clock, no database, no effect.</summary>
    StartVerdict Judge(StartAttempt attempt);
}

/// <summary>The rules by name; their order is written in Passes.</summary>
public enum StartRule
{
    /// <summary>The student already has a pass.</summary>
    AlreadyOut,

    /// <summary>The destination is closed, or only staff send students there.</summary>
    RoomClosed,

    /// <summary>As many students as its capacity are on their way to the destination.</summary>
    RoomFull,
}
