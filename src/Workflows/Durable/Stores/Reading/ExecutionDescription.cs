namespace Workflows.Durable;

/// <summary>An execution, for those who ask. AWS: <c>DescribeExecution</c>.</summary>
public sealed record ExecutionDescription
{
    /// <summary>Its id in the store.</summary>
    public required long Id { get; init; }

    /// <summary>The workflow.</summary>
    public required string Machine { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its ARN. AWS: <c>executionArn</c>.</summary>
    public string Arn => new ExecutionArn(Machine, Name).ToString();

    /// <summary>How it stands.</summary>
    public required ExecutionStatus Status { get; init; }

    /// <summary>The definition that it runs under.</summary>
    public required DefinitionHash Definition { get; init; }

    /// <summary>Whether it is stranded: no process that has looked can go on with it under its definition.</summary>
    public bool IsStranded { get; init; }

    /// <summary>When it was started.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When it ended; null if it has not.</summary>
    public DateTimeOffset? Stopped { get; init; }

    /// <summary>The input as JSON; empty once it is forgotten.</summary>
    public ReadOnlyMemory<byte> Input { get; init; }

    /// <summary>The output as JSON; empty if there is none.</summary>
    public ReadOnlyMemory<byte> Output { get; init; }

    /// <summary>ASL's Error.</summary>
    public string? Error { get; init; }

    /// <summary>ASL's Cause.</summary>
    public string? Cause { get; init; }

    /// <summary>How often it was redriven.</summary>
    public int Redrives { get; init; }

    /// <summary>How many events its history has.</summary>
    public int Events { get; init; }

    /// <summary>How often its owner was lost without a new event.</summary>
    public int Strikes { get; init; }

    /// <summary>The execution that waits for its end; null for none.</summary>
    public long? Parent { get; init; }
}
