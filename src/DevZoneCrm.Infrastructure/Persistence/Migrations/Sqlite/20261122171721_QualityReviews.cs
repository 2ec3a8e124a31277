using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class QualityReviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsReviewGateOn",
                table: "ZoneRules",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.CreateTable(
                name: "ReviewPeople",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Department = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Field = table.Column<int>(type: "INTEGER", nullable: true),
                    NamedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewPeople", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewPeople_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Definition = table.Column<string>(type: "TEXT", nullable: false),
                    IsShipped = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewSheets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "QualityReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Step = table.Column<int>(type: "INTEGER", nullable: false),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReconsidersId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReconsiderReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    OpenKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    StandingKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    Inputs = table.Column<string>(type: "TEXT", nullable: false),
                    Facts = table.Column<string>(type: "TEXT", nullable: true),
                    IsLarge = table.Column<bool>(type: "INTEGER", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    OpenedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    OpenedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    StepOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProposedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ProposedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProposedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Vetoes = table.Column<string>(type: "TEXT", nullable: false),
                    PreCheckedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PreCheckedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    PreCheckedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    PreCheckNote = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ReturnReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Result = table.Column<string>(type: "TEXT", nullable: true),
                    ScoreE2 = table.Column<int>(type: "INTEGER", nullable: true),
                    Grade = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    DecisionNote = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Conditions = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    RecheckOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsRecheckMet = table.Column<bool>(type: "INTEGER", nullable: true),
                    RecheckNote = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    RecheckedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QualityReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QualityReviews_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_QualityReviews_QualityReviews_ReconsidersId",
                        column: x => x.ReconsidersId,
                        principalTable: "QualityReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_QualityReviews_ReviewSheets_SheetId",
                        column: x => x.SheetId,
                        principalTable: "ReviewSheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewDeliveries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Promise = table.Column<int>(type: "INTEGER", nullable: false),
                    ActualE2 = table.Column<long>(type: "INTEGER", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewDeliveries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewDeliveries_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReviewDeliveries_QualityReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "QualityReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReviewExperts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Field = table.Column<int>(type: "INTEGER", nullable: false),
                    AccessUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NamedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecusedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RecusalReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Marks = table.Column<string>(type: "TEXT", nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ScoredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewExperts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewExperts_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReviewExperts_QualityReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "QualityReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReviewOpinions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Department = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EscalateOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Answer = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AnsweredById = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Resolution = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ResolvedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ResolvedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewOpinions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewOpinions_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReviewOpinions_QualityReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "QualityReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_QualityReviews_Grade_RecheckOn",
                table: "QualityReviews",
                columns: new[] { "Grade", "RecheckOn" });

            migrationBuilder.CreateIndex(
                name: "IX_QualityReviews_OpenKey",
                table: "QualityReviews",
                column: "OpenKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QualityReviews_ProjectId_OpenedAt",
                table: "QualityReviews",
                columns: new[] { "ProjectId", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_QualityReviews_ReconsidersId",
                table: "QualityReviews",
                column: "ReconsidersId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QualityReviews_SheetId",
                table: "QualityReviews",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_QualityReviews_StandingKey",
                table: "QualityReviews",
                column: "StandingKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QualityReviews_Step_DueOn",
                table: "QualityReviews",
                columns: new[] { "Step", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewDeliveries_ProjectId",
                table: "ReviewDeliveries",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewDeliveries_ReviewId_Promise_AsOf",
                table: "ReviewDeliveries",
                columns: new[] { "ReviewId", "Promise", "AsOf" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewExperts_ProjectId",
                table: "ReviewExperts",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewExperts_ReviewId_UserId",
                table: "ReviewExperts",
                columns: new[] { "ReviewId", "UserId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReviewExperts_UserId_AccessUntil",
                table: "ReviewExperts",
                columns: new[] { "UserId", "AccessUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewOpinions_Department_Answer_DueOn",
                table: "ReviewOpinions",
                columns: new[] { "Department", "Answer", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewOpinions_ProjectId",
                table: "ReviewOpinions",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewOpinions_ReviewId_Department",
                table: "ReviewOpinions",
                columns: new[] { "ReviewId", "Department" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReviewPeople_UserId_EndedOn",
                table: "ReviewPeople",
                columns: new[] { "UserId", "EndedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewSheets_Number",
                table: "ReviewSheets",
                column: "Number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReviewDeliveries");

            migrationBuilder.DropTable(
                name: "ReviewExperts");

            migrationBuilder.DropTable(
                name: "ReviewOpinions");

            migrationBuilder.DropTable(
                name: "ReviewPeople");

            migrationBuilder.DropTable(
                name: "QualityReviews");

            migrationBuilder.DropTable(
                name: "ReviewSheets");

            migrationBuilder.DropColumn(
                name: "IsReviewGateOn",
                table: "ZoneRules");
        }
    }
}
