namespace Wusheng.Web.Features.Lives;

/// <summary>Cases, contacts and commitments: one grammar, so the same routes under each name.</summary>
internal static class LivesApi
{
    public static void MapLives(this RouteGroupBuilder api)
    {
        var cases = api.MapGroup("/cases").WithTags("Cases");
        MapReads(cases, LifeKind.Case);
        MapActs(cases);
        cases.MapPost("/bulk", BulkEndpoint.PostAsync).WithSummary("One step on many cases; each is decided alone").Produces<BulkEndpoint.Answer>();

        var contacts = api.MapGroup("/contacts").WithTags("Contacts");
        MapReads(contacts, LifeKind.Contact);
        MapActs(contacts);
        MapTalk(contacts);

        var commitments = api.MapGroup("/commitments").WithTags("Commitments");
        commitments.MapGet("/", CommitmentList.GetAsync).WithSummary("What I have promised and still owe, most urgent first").Produces<ListLivesEndpoint.Answer>();
        commitments.MapGet("/{id}", GetLifeEndpoint.Get).WithSummary("One commitment").Produces<LifeShown>();
        commitments.MapPost("/{id}/steps/{step}", TakeStepEndpoint.PostAsync).WithSummary("Take a step of a commitment").Produces<Acted>();
    }

    private static void MapReads(RouteGroupBuilder lives, LifeKind kind)
    {
        lives.MapGet("/", ListLivesEndpoint.Of(kind)).WithSummary("A page of them, by time left").Produces<ListLivesEndpoint.Answer>();
        lives.MapPost("/", OpenLifeEndpoint.PostAsync).WithSummary("Open one by the standard in force at the site").Produces<Acted>(StatusCodes.Status201Created);
        lives.MapGet("/{id}", GetLifeEndpoint.Get).WithSummary("Answers, rows, seats, clocks, steps with their needs, links, documents").Produces<LifeShown>();
        lives.MapGet("/{id}/history", HistoryEndpoint.GetAsync).WithSummary("Everything that happened, oldest first").Produces<HistoryEndpoint.Answer>();
        lives.MapGet("/{id}/clocks/{clock}/why", WhyEndpoint.Get).WithSummary("Why a due time is what it is").Produces<WhyEndpoint.Answer>();
        lives.MapGet("/{id}/documents", DocumentList.Get).WithSummary("Documents issued").Produces<DocumentList.Answer>();
        lives.MapGet("/{id}/attachments", AttachmentList.GetAsync).WithSummary("Files attached").Produces<AttachmentList.Answer>();
        lives.MapGet("/{id}/attachments/{hash}", AttachmentList.DownloadAsync).WithSummary("The bytes of one attachment").Produces(StatusCodes.Status200OK, contentType: "application/octet-stream");
    }

    private static void MapActs(RouteGroupBuilder lives)
    {
        Act(lives, "/{id}/steps/{step}", TakeStepEndpoint.PostAsync, "Take a step");
        Act(lives, "/{id}/rows/{row:int}/steps/{step}", TakeStepEndpoint.PostToRowAsync, "Take a step of a row");
        Act(lives, "/{id}/rows", AddRowEndpoint.PostAsync, "Add a row");
        Act(lives, "/{id}/rows/fill", FillRowsEndpoint.PostAsync, "Answer or step every row of a kind");
        Act(lives, "/{id}/fields", SetFieldsEndpoint.PostAsync, "Write answers without taking a step");
        Act(lives, "/{id}/seats/{seat}", AssignEndpoint.PostAsync, "Put a person into a seat");
        Act(lives, "/{id}/seats/{seat}/receive", ReceiveEndpoint.PostAsync, "Say that it was received");
        Act(lives, "/{id}/seats/{seat}/accept", AcceptEndpoint.PostAsync, "Say that it is taken on");
        Act(lives, "/{id}/hand-over", HandOverEndpoint.PostAsync, "Hand over to another person");
        Act(lives, "/{id}/hold", HoldEndpoint.PostAsync, "Put on hold");
        Act(lives, "/{id}/resume", ResumeEndpoint.PostAsync, "Go on after a hold");
        Act(lives, "/{id}/undo", UndoEndpoint.PostAsync, "Take back what you did last");
        Act(lives, "/{id}/notes", NoteEndpoint.PostAsync, "Add a note");
        Act(lives, "/{id}/links", LinkEndpoint.PostAsync, "Link to another");
        Act(lives, "/{id}/corrections", CorrectEndpoint.PostAsync, "Correct an answer");
        Act(lives, "/{id}/reopen", ReopenEndpoint.PostAsync, "Reopen an ended one");
        Act(lives, "/{id}/split", SplitEndpoint.PostAsync, "Split rows off into one of their own");
        Act(lives, "/{id}/pack", MovePackEndpoint.PostAsync, "Move to another version of the standard, or try to").Needs(Scope.Packs);
        Act(lives, "/{id}/documents/{document}/{number}/void", VoidDocumentEndpoint.PostAsync, "Void a document");
        Act(lives, "/{id}/documents/{document}/{number}/reprint", ReprintDocumentEndpoint.PostAsync, "Print a document again");
        Act(lives, "/{id}/attachments", UploadEndpoint.PostAsync, "Attach a file").TakesFile();
    }

    private static void MapTalk(RouteGroupBuilder contacts)
    {
        Act(contacts, "/{id}/report", ReportEndpoint.PostAsync, "Tell what the world reports: rang, answered, left …");
        Act(contacts, "/{id}/transcript", TranscriptEndpoint.PostAsync, "Add what was said");
        Act(contacts, "/{id}/branches/{branch}", EnterBranchEndpoint.PostAsync, "Switch the guide to a branch");
        Act(contacts, "/{id}/lines/{line}", SayLineEndpoint.PostAsync, "Say a line, as it stands or in other words");
        Act(contacts, "/{id}/guide/{step}", GuideStepEndpoint.PostAsync, "Note that a step of the guide was done");
    }

    private static RouteHandlerBuilder Act(RouteGroupBuilder lives, string route, Delegate act, string summary) =>
        lives.MapPost(route, act).WithSummary(summary).Produces<Acted>()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status412PreconditionFailed);
}
