namespace SmartPass.Passes.Contracts;

/// <summary>The way by which a pass was made. Every way is decided by the same rules.</summary>
public enum PassRoute
{
    /// <summary>The student started it without asking.</summary>
    SelfCheckout,

    /// <summary>The student asked and staff said yes.</summary>
    Approval,
}
