using Workflows;

namespace Members;

public sealed record Member(string Email, string Name, string? Phone, int Visits);

public sealed record Joined(string Email, string Name);

/// <summary>Requests as the methods of states make them, and what is read of answers.</summary>
public static class MemberRequests
{
    public static Sns.Publish Greet(Member member) => new()
    {
        PhoneNumber = member.Phone,
        TopicArn = member.Phone is null ? "arn:aws:sns:eu-west-1:123456789012:members" : null,
        Message = $"Welcome, {member.Name}",
    };

    public static EventBridge.PutEvents Tell(Member member) => new()
    {
        Entries = [new() { Source = "acme.members", DetailType = "Joined", Detail = Json.Element(new Joined(member.Email, member.Name)) }],
    };

    public static DynamoDb.PutItem Save(Member member) => new()
    {
        TableName = "members",
        Item = new()
        {
            ["Email"] = member.Email,
            ["Visits"] = member.Visits,
            ["Roles"] = new() { SS = ["reader", "writer"] },
        },
        ConditionExpression = "attribute_not_exists(Email)",
    };

    public static string? NameOf(DynamoDb.GetItemResult found) => found.Item?["Name"].S;
}
