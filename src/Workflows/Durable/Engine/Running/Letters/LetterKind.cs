namespace Workflows.Durable;

/// <summary>What an execution has to look at.</summary>
internal enum LetterKind
{
    /// <summary>A task has ended.</summary>
    Task,

    /// <summary>Somebody outside has written to the execution.</summary>
    Nudge,

    /// <summary>A time is up.</summary>
    Time,

    /// <summary>The process stops.</summary>
    Drain,
}
