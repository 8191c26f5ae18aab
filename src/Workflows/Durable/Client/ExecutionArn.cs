using System.Diagnostics.CodeAnalysis;

namespace Workflows.Durable;

/// <summary>What names an execution, in AWS's form: <c>arn:aws:states:local:000000000000:execution:order-processing:order-42</c>.</summary>
/// <param name="Machine">The workflow.</param>
/// <param name="Name">The execution's name.</param>
public readonly record struct ExecutionArn(string Machine, string Name)
{
    private const string Account = "arn:aws:states:local:000000000000:";
    private const string Execution = Account + "execution:";

    /// <summary>The ARN of a workflow.</summary>
    public static string OfMachine(string machine) => $"{Account}stateMachine:{machine}";

    /// <summary>Reads an ARN; <see langword="false"/> if it is not one of an execution here.</summary>
    public static bool TryParse([NotNullWhen(true)] string? arn, out ExecutionArn execution)
    {
        execution = default;
        if (arn?.StartsWith(Execution, StringComparison.Ordinal) is not true)
        {
            return false;
        }

        // Neither part has a colon in it.
        var colon = arn.IndexOf(':', Execution.Length);
        if (colon <= Execution.Length || colon == arn.Length - 1 || arn.IndexOf(':', colon + 1) >= 0)
        {
            return false;
        }

        execution = new ExecutionArn(arn[Execution.Length..colon], arn[(colon + 1)..]);
        return true;
    }

    /// <summary>The ARN.</summary>
    public override string ToString() => $"{Execution}{Machine}:{Name}";
}
