namespace Workflows.Chaos.CrashPoints;

/// <summary>What happens at a call of a store.</summary>
internal enum Way
{
    /// <summary>It fails, and nothing was written.</summary>
    Before,

    /// <summary>It fails, and everything was written.</summary>
    After,

    /// <summary>It is written, and the process ends before it hears of it.</summary>
    Kill,
}
