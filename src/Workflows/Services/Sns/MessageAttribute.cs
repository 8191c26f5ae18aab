namespace Workflows;

public static partial class Sns
{
    /// <summary>An attribute of a message. API: <c>MessageAttributeValue</c>.</summary>
    [ServiceData]
    public sealed record MessageAttribute
    {
        /// <summary><c>String</c>, <c>Number</c> or <c>Binary</c>, perhaps with a label behind a dot.</summary>
        public required string DataType { get; init; }

        /// <summary>The value, a number as text.</summary>
        public string? StringValue { get; init; }

        /// <summary>The value, bytes in Base64.</summary>
        public string? BinaryValue { get; init; }
    }
}
