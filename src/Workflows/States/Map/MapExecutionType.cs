namespace Workflows;

/// <summary>The type of a Distributed Map's child executions. ASL: <c>ProcessorConfig.ExecutionType</c>.</summary>
public enum MapExecutionType
{
    /// <summary>Standard executions, of up to a year. ASL: <c>STANDARD</c>.</summary>
    Standard,

    /// <summary>Express executions, of up to five minutes. ASL: <c>EXPRESS</c>.</summary>
    Express,
}
