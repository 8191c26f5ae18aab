namespace Workflows.Durable;

/// <summary>What a commit does to a frame's wait.</summary>
public enum WaitChange
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Opens one, in place of what was there.</summary>
    Opens,

    /// <summary>Forgets it.</summary>
    Closes,
}
