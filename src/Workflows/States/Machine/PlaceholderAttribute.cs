namespace Workflows;

/// <summary>
/// Makes a <c>string</c> parameter of the constructor a text that is known when the definition is deployed, such as a topic's ARN. Pure methods, which are not static then,
/// read it; texts of attributes use it as <c>${Name}</c>. ASL: <c>${Name}</c>, a definition substitution of CloudFormation and SAM, which the manifest lists.
/// </summary>
/// <remarks>In process it is what the constructor gets; dependency injection takes it from the configuration, <c>Workflows:Placeholders:Name</c>.</remarks>
/// <param name="name">The placeholder's name: letters and digits.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PlaceholderAttribute(string name) : Attribute
{
    /// <summary>The placeholder's name.</summary>
    public string Name { get; } = name;
}
